import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.ts';
import { authorOf } from '../brief-author.ts';
import type { StoredBrief } from '../stored-brief.ts';
import { CreateBrief } from './create-brief.ts';
import { OwnBriefs } from './own-briefs.ts';

/** A copy belongs to whom the first belongs, whoever makes it. */
@Injectable()
export class DuplicateBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly create: CreateBrief,
  ) {}

  async execute(actor: Actor, id: string): Promise<StoredBrief> {
    const { owner, content } = await this.own.get(id);
    return this.create.insert({ owner, createdBy: authorOf(actor, owner) }, content, 'copied');
  }
}
