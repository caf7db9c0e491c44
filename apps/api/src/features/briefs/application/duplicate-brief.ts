import { Injectable } from '@nestjs/common';
import type { StoredBrief } from '../stored-brief.ts';
import { CreateBrief } from './create-brief.ts';
import { OwnBriefs } from './own-briefs.ts';

@Injectable()
export class DuplicateBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly create: CreateBrief,
  ) {}

  async execute(id: string, guestId: string | null): Promise<StoredBrief> {
    const { content } = await this.own.get(id, guestId);
    return (await this.create.execute(guestId, content)).brief;
  }
}
