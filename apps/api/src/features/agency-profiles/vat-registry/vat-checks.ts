import { Injectable, type OnModuleInit } from '@nestjs/common';
import { checkVatNumber } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { Outbox } from '../../../platform/outbox/outbox.ts';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers.ts';
import { type OutboxTopic, UndeliverableMessage } from '../../../platform/outbox/outbox-topic.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { VatRegistry } from './vat-registry.ts';

interface VatCheckAsked {
  readonly organisationId: string;
}

const VAT_CHECK_ASKED: OutboxTopic<VatCheckAsked> = {
  name: 'agency.vat_check_asked',
  read: (stored) => {
    const { organisationId } = stored as Partial<VatCheckAsked>;
    if (typeof organisationId !== 'string') throw new UndeliverableMessage('No organisation');
    return { organisationId };
  },
};

/** Asks the register about a published number, later and apart: nobody waits for it. */
@Injectable()
export class VatChecks implements OnModuleInit {
  constructor(
    private readonly registry: VatRegistry,
    private readonly outbox: Outbox,
    private readonly handlers: OutboxHandlers,
    private readonly profiles: AgencyProfileRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(VAT_CHECK_ASKED, {
      effect: 'outside',
      deliver: ({ organisationId }) => this.check(organisationId),
    });
  }

  /** In the caller's transaction; nothing at all when no register is configured. */
  async ask({ organisationId, content }: StoredProfile): Promise<void> {
    if (!this.registry.isThere || content.company.vatNumber === null) return;
    const payload = { organisationId };
    await this.outbox.add({ topic: VAT_CHECK_ASKED, payload, aggregate: organisationId });
  }

  async check(organisationId: string): Promise<void> {
    const profile = await this.transactions.asSystem(() => this.profiles.find(organisationId));
    const { vatNumber = null, countryCode = null } = profile?.content.company ?? {};
    if (vatNumber === null || countryCode === null) return;
    const { normalized } = checkVatNumber(vatNumber);
    const vatCheck = await this.registry.check(countryCode, normalized);
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const present = await this.profiles.lock(organisationId);
        // Another number meanwhile: its own question is on the way.
        if (present?.content.company.vatNumber !== vatNumber) return;
        await this.profiles.replace({ ...present, vatCheck, vatCheckedAt: this.clock.now() });
      }),
    );
  }
}
