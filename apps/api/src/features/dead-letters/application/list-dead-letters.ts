import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import type { DeadLetter } from '../dead-letter.ts';
import { type DeadLetterKey, DeadLetterRepository } from '../persistence/dead-letter.repository.ts';

@Injectable()
export class ListDeadLetters {
  constructor(private readonly letters: DeadLetterRepository) {}

  async execute({ limit, cursor }: { limit: number; cursor?: string }): Promise<Page<DeadLetter>> {
    const after = decodeCursor(cursor, isDeadLetterKey);
    const rows = await this.letters.list(after, limit + 1);
    return pageOf(
      rows,
      limit,
      ({ diedAt, id }) => [diedAt.toISOString(), id],
      (letter) => letter,
    );
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isDeadLetterKey(key: readonly unknown[]): key is DeadLetterKey {
  const [diedAt, id] = key;
  return (
    key.length === 2 &&
    typeof diedAt === 'string' &&
    INSTANT.test(diedAt) &&
    !Number.isNaN(Date.parse(diedAt)) &&
    isUuid(id)
  );
}
