import { Instant, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { DeadLetter } from '../dead-letter.ts';

export class DeadLetterResponse {
  @Text()
  readonly id!: string;

  @Text({ description: 'What sort of message it is, as `mail.send`.' })
  readonly topic!: string;

  @Whole()
  readonly failures!: number;

  @Text({ nullable: true, description: 'Why the last attempt failed.' })
  readonly error!: string | null;

  @Instant()
  readonly createdAt!: string;

  @Instant()
  readonly diedAt!: string;

  static from(letter: DeadLetter): DeadLetterResponse {
    return {
      id: letter.id,
      topic: letter.topic,
      failures: letter.failures,
      error: letter.error,
      createdAt: letter.createdAt.toISOString(),
      diedAt: letter.diedAt.toISOString(),
    };
  }
}

export class DeadLetterPageResponse {
  @Parts(() => DeadLetterResponse)
  readonly items!: readonly DeadLetterResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
