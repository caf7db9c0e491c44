import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CreateBrief } from '../../features/briefs/application/create-brief.ts';
import { SubmitBrief } from '../../features/matches/application/submit-brief.ts';
import { AgencyIndexHolder } from '../../features/matches/index.ts';
import { FoundOrganisation } from '../../features/organisations/index.ts';
import { ActorContext } from '../../platform/access/actor-context.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { TransactionRunner } from '../../platform/persistence/transaction-runner.ts';
import { DEMO_BRIEFS } from '../briefs/index.ts';
import { demoPerson } from './demo-person.ts';

const LOOK_EVERY_MS = 50;
const LOOKS = 400;

/** The first of the demo briefs, written, submitted and matched by the owner of its firm. */
@Injectable()
export class DemoFirm {
  constructor(
    private readonly program: ModuleRef,
    private readonly organisations: FoundOrganisation,
    private readonly index: AgencyIndexHolder,
    private readonly actors: ActorContext,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async plant(ownerId: string): Promise<void> {
    const content = DEMO_BRIEFS[0]?.brief;
    if (content === undefined) return;
    await this.untilRanked();
    const name = content.firm.name ?? '';
    const founding = { kind: 'sme', name, vatNumber: null, ownerId } as const;
    const organisationId = await this.organisations.execute(founding);
    const owner = demoPerson(ownerId, this.clock.now(), {
      organisationId,
      organisationKind: 'sme',
      role: 'owner',
      agencyId: null,
    });
    const create = this.program.get(CreateBrief, { strict: false });
    const submit = this.program.get(SubmitBrief, { strict: false });
    await this.actors.run(owner, async () => {
      const { brief } = await create.execute(owner, { content, organisationId });
      await submit.execute(brief.id, brief.version);
    });
  }

  /** The ranking hears of the demo agencies by notices, a moment after they are written. */
  private async untilRanked(): Promise<void> {
    const [row] = await this.transactions.query<{ published: number }>(
      `SELECT count(*)::int AS published FROM agencies WHERE status = 'published'`,
    );
    for (let look = 0; look < LOOKS && this.index.size < (row?.published ?? 0); look += 1) {
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  }
}
