import { Injectable } from '@nestjs/common';
import { type MergePlan, mergeObstacle, type MergeSide, planMerge } from '@raccordo/agency';
import type { Page } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyRepository, type StoredAgency } from '../../agencies/index.ts';
import { AgencyProfileRepository, LiveListing } from '../../agency-profiles/index.ts';
import { RecordAct } from '../../audit/index.ts';
import { AgencyNotHere, MergeRefused, TwinsNotFound } from '../curation.errors.ts';
import { isInstantKey } from '../keys.ts';
import type { Merge, MergePreview, Twins } from '../merge.ts';
import { type MergeKey, type MergeKeys, MergeRepository } from '../persistence/merge.repository.ts';
import { TwinsRepository } from '../persistence/twins.repository.ts';
import { MoveClaims } from './move-claims.ts';

/** Two agencies side by side, and what merging them either way would do. */
export interface TwinsInDetail {
  readonly twins: Twins;
  readonly intoFirst: MergePreview;
  readonly intoSecond: MergePreview;
}

type Side = MergeSide & { readonly keys: MergeKeys };

/**
 * Two agencies become one, all of it in one transaction. The rules are in `planMerge` and in the
 * decision record on merging; what was moved is kept with the merge.
 */
@Injectable()
export class MergeAgencies {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly merges: MergeRepository,
    private readonly twins: TwinsRepository,
    private readonly claims: MoveClaims,
    private readonly profiles: AgencyProfileRepository,
    private readonly listing: LiveListing,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  preview(firstId: string, secondId: string): Promise<TwinsInDetail> {
    return this.transactions.run(async () => {
      const found =
        isUuid(firstId) && isUuid(secondId) ? await this.twins.findOpen(firstId, secondId) : null;
      if (found === null) throw new TwinsNotFound();
      const [first, second] = await this.sides(
        await this.merges.find([firstId, secondId]),
        firstId,
        secondId,
      );
      return {
        twins: found,
        intoFirst: previewOf(first, second),
        intoSecond: previewOf(second, first),
      };
    });
  }

  execute(adminId: string, targetId: string, sourceId: string, reason: string): Promise<Merge> {
    return this.transactions.run(async () => {
      // Always the profile first, as its own people do: two orders would lock each other out.
      const profile = await this.profiles.lockByAgency(targetId);
      const keys = await this.merges.lock([targetId, sourceId]);
      const [target, source] = await this.sides(keys, targetId, sourceId);
      const obstacle = mergeObstacle(target, source);
      if (obstacle !== null) throw new MergeRefused({ obstacle });
      const plan = planMerge(target, source);
      const now = this.clock.now();
      const reasons = await this.reasonsOf(plan, target, source);
      const moved = await this.claims.execute(sourceId, target.keys);
      const ownershipRequests = await this.merges.moveOwnershipRequests(
        { sourceId, targetId },
        target.isOwned ? { by: adminId, at: now, reason: reason.trim() } : null,
      );
      const exposureDays = await this.merges.moveExposure(sourceId, targetId);
      await this.merges.moveSuspensions(sourceId, targetId);
      await this.merges.moveAddresses(source.agency, targetId);
      await this.merges.remove(sourceId);
      await this.save(target, source, plan, reasons);
      if (profile !== null) await this.listing.refreshEvidence(profile, targetId);
      const merge: Merge = {
        id: this.ids.nextId(),
        targetId,
        sourceId,
        sourceSlug: source.agency.slug,
        sourceExternalKey: source.keys.externalKey,
        targetName: target.agency.name,
        sourceName: source.agency.name,
        mergedBy: adminId,
        mergedAt: now,
        reason: reason.trim(),
        moved: {
          fieldsTaken: plan.fieldsTaken,
          offersAdded: plan.offersAdded,
          offersImproved: plan.offersImproved,
          offersLeftOut: plan.offersLeftOut,
          exposureDays,
          invitations: source.agency.responsiveness.received,
          claims: moved.claims,
          contests: moved.contests,
          ownershipRequests,
        },
      };
      await this.merges.insert(merge);
      await this.record.execute({
        action: 'agency.merged',
        actorId: adminId,
        objectKind: 'agency',
        objectId: targetId,
        before: { sourceId, sourceSlug: merge.sourceSlug, offers: target.agency.offers.length },
        after: { offers: plan.merged.offers.length, moved: merge.moved },
        reason: merge.reason,
      });
      return merge;
    });
  }

  /** Latest first. */
  async list(page: {
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<Page<Merge>> {
    const after = decodeCursor<MergeKey>(page.cursor, isInstantKey);
    const rows = await this.merges.list(after, page.limit + 1);
    return pageOf(
      rows,
      page.limit,
      ({ mergedAt, id }) => [mergedAt.toISOString(), id],
      (row) => row,
    );
  }

  /** The row of an import that made the target, or else the source, goes on keeping it up to date. */
  private async save(
    target: Side,
    source: Side,
    { merged }: MergePlan,
    reasons: NonNullable<StoredAgency['reasons']>,
  ): Promise<void> {
    const { externalKey, contentHash } =
      target.keys.externalKey === null ? source.keys : target.keys;
    const stored = { agency: merged, externalKey, contentHash, reasons };
    await this.agencies.saveAll([stored], this.clock.now());
  }

  /** Each offer keeps the reason of the side its level came from. */
  private async reasonsOf(
    { merged }: MergePlan,
    target: Side,
    source: Side,
  ): Promise<NonNullable<StoredAgency['reasons']>> {
    const other = await this.agencies.findReasons(source.agency.id);
    const reasons = new Map(await this.agencies.findReasons(target.agency.id));
    for (const { capability, evidence } of merged.offers) {
      const before = target.agency.offers.find((offer) => offer.capability === capability);
      if (before?.evidence === evidence) continue;
      const reason = other.get(capability);
      if (reason === undefined) reasons.delete(capability);
      else reasons.set(capability, reason);
    }
    return reasons;
  }

  private async sides(
    keys: readonly MergeKeys[],
    oneId: string,
    otherId: string,
  ): Promise<readonly [Side, Side]> {
    const agencies = await this.agencies.loadSome([oneId, otherId]);
    const sideOf = (id: string): Side => {
      const agency = agencies.find((one) => one.id === id);
      const known = keys.find((one) => one.id === id);
      if (agency === undefined || known === undefined) throw new AgencyNotHere();
      return { agency, isOwned: known.organisationId !== null, keys: known };
    };
    return [sideOf(oneId), sideOf(otherId)];
  }
}

function previewOf(target: MergeSide, source: MergeSide): MergePreview {
  const obstacle = mergeObstacle(target, source);
  return { obstacle, plan: obstacle === null ? planMerge(target, source) : null };
}
