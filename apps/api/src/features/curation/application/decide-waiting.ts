import { Injectable } from '@nestjs/common';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  ApproveProfile,
  AskMoreOfProfile,
  type ClaimDecision,
  DecideClaim,
  type DecidedClaim,
  OwnProfiles,
  ProfileNotWaiting,
  RejectProfile,
} from '../../agency-profiles/index.ts';
import type { CapabilityId } from '@raccordo/taxonomy';
import { RecordAct } from '../../audit/index.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { DecisionWithoutReason } from '../curation.errors.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';

export const PROFILE_DECISIONS = ['approve', 'ask_more', 'reject'] as const;
export const CLAIM_DECISIONS = ['verify', 'ask_more', 'reject', 'uphold', 'dismiss'] as const;

export interface ProfileDecision {
  readonly kind: (typeof PROFILE_DECISIONS)[number];
  /** Read by the agency too; needed for all but an approval. */
  readonly reason: string;
}

export interface ClaimDecisionWords {
  readonly kind: (typeof CLAIM_DECISIONS)[number];
  readonly reason: string;
  /** Another case than the one of the request, for a verification. */
  readonly caseId: string | null;
}

/** Where the agency's people answer. */
const WORKSPACE = '/agency';

/**
 * A decision, its entry in the audit log and the news to the agency: all of it or nothing. The
 * version read by the admin is asked for, so that two admins do not decide twice.
 */
@Injectable()
export class DecideWaiting {
  constructor(
    private readonly approve: ApproveProfile,
    private readonly reject: RejectProfile,
    private readonly askMore: AskMoreOfProfile,
    private readonly claims: DecideClaim,
    private readonly own: OwnProfiles,
    private readonly agencies: SuspensionRepository,
    private readonly notify: NotifyPeople,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
  ) {}

  profile(
    adminId: string,
    organisationId: string,
    version: number,
    decision: ProfileDecision,
  ): Promise<void> {
    const reason = reasonOf(decision);
    return this.transactions.run(async () => {
      const before = await this.own.lock(organisationId);
      if (before.reviewState !== 'waiting') throw new ProfileNotWaiting();
      if (before.version !== version) throw new StaleVersion({ version: before.version });
      const agencyName =
        before.publishedContent?.profile.company.name ?? before.content.company.name ?? '';
      const about = { agencyName, claim: 'profile', path: WORKSPACE } as const;
      switch (decision.kind) {
        case 'approve':
          await this.approve.execute(adminId, organisationId, version);
          await this.notify.execute({
            kind: 'agency-published',
            organisationId,
            params: { agencyName, path: WORKSPACE },
          });
          break;
        case 'reject':
          await this.reject.execute(adminId, organisationId, version, reason);
          await this.notify.execute({
            kind: 'claim-rejected',
            organisationId,
            params: { ...about, reason },
          });
          break;
        case 'ask_more':
          await this.askMore.execute(organisationId, version, reason);
          await this.notify.execute({
            kind: 'claim-more-asked',
            organisationId,
            params: { ...about, question: reason },
          });
          break;
      }
      await this.record.execute({
        action: `profile.${PROFILE_ACTS[decision.kind]}`,
        actorId: adminId,
        objectKind: 'agency_profile',
        objectId: organisationId,
        before: { reviewState: before.reviewState, version },
        after: { reviewState: PROFILE_STATES[decision.kind], agencyId: before.agencyId },
        reason: reason === '' ? null : reason,
      });
    });
  }

  claim(
    adminId: string,
    key: { readonly agencyId: string; readonly capability: CapabilityId },
    version: number,
    decision: ClaimDecisionWords,
  ): Promise<DecidedClaim> {
    const reason = reasonOf(decision);
    return this.transactions.run(async () => {
      const agency = await this.agencies.findAgency(key.agencyId);
      const decided = await this.claims.execute(adminId, key, version, claimDecision(decision));
      const { before, after } = decided;
      if (after.organisationId !== null) {
        await this.tellOfClaim(after.organisationId, decision.kind, {
          agencyName: agency?.name ?? '',
          claim: key.capability,
          reason,
        });
      }
      await this.record.execute({
        action: `claim.${CLAIM_ACTS[decision.kind]}`,
        actorId: adminId,
        objectKind: 'claim',
        objectId: `${key.agencyId}:${key.capability}`,
        before: { state: before.state, version: before.version },
        after: { state: after.state, caseId: after.verification?.caseId ?? after.caseId },
        reason: reason === '' ? null : reason,
      });
      return decided;
    });
  }

  private async tellOfClaim(
    organisationId: string,
    kind: ClaimDecisionWords['kind'],
    {
      agencyName,
      claim,
      reason,
    }: { readonly agencyName: string; readonly claim: CapabilityId; readonly reason: string },
  ): Promise<void> {
    const about = { agencyName, claim, path: WORKSPACE } as const;
    switch (kind) {
      case 'verify':
        return this.notify.execute({ kind: 'claim-verified', organisationId, params: about });
      case 'ask_more':
        return this.notify.execute({
          kind: 'claim-more-asked',
          organisationId,
          params: { ...about, question: reason },
        });
      case 'reject':
      case 'uphold':
        return this.notify.execute({
          kind: 'claim-rejected',
          organisationId,
          params: { ...about, reason },
        });
      case 'dismiss':
        // Nothing changes for the agency, which hears of a contest only when it has to answer.
        return;
    }
  }
}

const PROFILE_ACTS = { approve: 'approved', ask_more: 'more_asked', reject: 'rejected' } as const;
const PROFILE_STATES = { approve: 'approved', ask_more: 'waiting', reject: 'rejected' } as const;
const CLAIM_ACTS = {
  verify: 'verified',
  ask_more: 'more_asked',
  reject: 'rejected',
  uphold: 'contest_upheld',
  dismiss: 'contest_dismissed',
} as const;

function claimDecision({ kind, reason, caseId }: ClaimDecisionWords): ClaimDecision {
  const said = reason.trim();
  switch (kind) {
    case 'verify':
      return { kind, caseId };
    case 'ask_more':
      return { kind, question: said };
    case 'reject':
    case 'uphold':
    case 'dismiss':
      return { kind, reason: said };
  }
}

function reasonOf({ kind, reason }: { readonly kind: string; readonly reason: string }): string {
  const said = reason.trim();
  if (said === '' && kind !== 'approve' && kind !== 'verify') throw new DecisionWithoutReason();
  return said;
}
