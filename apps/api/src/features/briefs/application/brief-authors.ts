import { Injectable } from '@nestjs/common';
import { ActorContext } from '../../../platform/access/actor-context.ts';
import { RecordAct } from '../../audit/index.ts';
import { authorOf, type BriefAuthor } from '../brief-author.ts';
import type { BriefOwner, StoredBrief } from '../stored-brief.ts';

/** What an adviser does to a brief that its firm should be able to look up later. */
export type ActOnBehalf = 'begun' | 'copied' | 'submitted' | 'planned' | 'deleted';

/** Who does something to a brief; and, when it is somebody in the firm's place, where that is kept. */
@Injectable()
export class BriefAuthors {
  constructor(
    private readonly actors: ActorContext,
    private readonly audit: RecordAct,
  ) {}

  current(owner: BriefOwner): BriefAuthor {
    return authorOf(this.actors.current(), owner);
  }

  /**
   * In the log: who, for whom, what. Only of advisers: what a firm's own people do is the firm's.
   * In the transaction of the act, at its end.
   */
  async record(act: ActOnBehalf, { id, owner }: StoredBrief): Promise<void> {
    const { userId, role } = this.current(owner);
    if (role !== 'adviser' || owner.organisationId === null) return;
    const isProgram = this.actors.current().kind === 'token';
    await this.audit.execute({
      action: `brief.${act}_on_behalf`,
      actorId: userId,
      actorKind: isProgram ? 'token' : 'person',
      objectKind: 'organisation',
      objectId: owner.organisationId,
      before: null,
      after: { briefId: id, role },
      reason: null,
    });
  }
}
