import { groupBy } from '../group-by.ts';
import type { ExposureShare } from './attention.ts';

/** How one group of agencies fares. */
export interface GroupExposure<Group> {
  readonly group: Group;
  readonly agencies: number;
  readonly attentionShare: number;
  readonly meritShare: number;
  /** Attention for each unit of merit: 1 is as deserved; null without merit. */
  readonly attentionPerMerit: number | null;
}

export interface Disparity<Group> {
  /** Largest share of merit first. */
  readonly groups: readonly GroupExposure<Group>[];
  /**
   * The worst-treated group's attention per merit over the best-treated one's, in [0, 1]; 1 is equal
   * treatment (Singh & Joachims 2018). Only groups of at least `leastAgencies`; null with fewer than
   * two of them.
   */
  readonly ratio: number | null;
}

/** Groups smaller than this say more of one agency than of the group. */
export const LEAST_AGENCIES_OF_GROUP = 5;

export function disparityOf<Group>(
  shares: readonly ExposureShare[],
  groupOf: (id: string) => Group,
  leastAgencies: number = LEAST_AGENCIES_OF_GROUP,
): Disparity<Group> {
  const groups = [...groupBy(shares, ({ id }) => groupOf(id))]
    .map(([group, members]) => groupExposure(group, members))
    .sort((a, b) => b.meritShare - a.meritShare);
  const compared = groups
    .filter(({ agencies }) => agencies >= leastAgencies)
    .flatMap(({ attentionPerMerit }) => (attentionPerMerit === null ? [] : [attentionPerMerit]));
  const best = Math.max(...compared);
  const isComparable = compared.length >= 2 && best > 0;
  return { groups, ratio: isComparable ? Math.min(...compared) / best : null };
}

function groupExposure<Group>(
  group: Group,
  members: readonly ExposureShare[],
): GroupExposure<Group> {
  const attentionShare = members.reduce((sum, one) => sum + one.attentionShare, 0);
  const meritShare = members.reduce((sum, one) => sum + one.meritShare, 0);
  return {
    group,
    agencies: members.length,
    attentionShare,
    meritShare,
    attentionPerMerit: meritShare > 0 ? attentionShare / meritShare : null,
  };
}
