import { Injectable } from '@nestjs/common';
import type { BriefAuthorship } from '../brief-authorship.ts';
import { AuthorNames } from '../persistence/author-names.ts';
import { OwnBriefs } from './own-briefs.ts';

/** For whom a brief is and who wrote it; null for a guest's. */
@Injectable()
export class DescribeAuthorship {
  constructor(
    private readonly own: OwnBriefs,
    private readonly names: AuthorNames,
  ) {}

  async execute(id: string): Promise<BriefAuthorship | null> {
    const [authorship] = await this.names.authorshipsOf([await this.own.get(id)]);
    return authorship ?? null;
  }
}
