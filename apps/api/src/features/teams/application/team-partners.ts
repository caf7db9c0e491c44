import { Injectable } from '@nestjs/common';
import type { AgencyKind } from '@raccordo/agency';
import { LEAST_FIRMS } from '@raccordo/market';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import { type PartnerRow, TeamPartnersQuery } from '../persistence/team-partners.query.ts';

export const PARTNER_DAYS = 365;
const DAY_MS = 86_400_000;

/** A kind of partner: what it is, and what it mostly does in the teams shared with it. */
export interface PartnerKind {
  readonly kind: AgencyKind;
  readonly capability: CapabilityId;
  readonly teams: number;
  /** In how many of them the partner leads. */
  readonly leading: number;
}

export interface TeamPartners {
  readonly days: number;
  /** Null while fewer firms than may be told of are behind it. */
  readonly teams: number | null;
  /** Most teams first; kinds behind which too few firms stand are left out. */
  readonly partners: readonly PartnerKind[];
}

/**
 * With which kinds of partner an agency forms the best team of a firm. Counted over firms, none of
 * which is named, and told only where several stand behind a figure.
 */
@Injectable()
export class ReadTeamPartners {
  constructor(
    private readonly query: TeamPartnersQuery,
    private readonly clock: Clock,
  ) {}

  async execute(agencyId: string): Promise<TeamPartners> {
    const since = new Date(this.clock.now().getTime() - PARTNER_DAYS * DAY_MS);
    const rows = await this.query.load(agencyId, since);
    const firms = new Set(rows.map(({ firm }) => firm));
    if (firms.size < LEAST_FIRMS) return { days: PARTNER_DAYS, teams: null, partners: [] };
    return {
      days: PARTNER_DAYS,
      teams: new Set(rows.map(({ teamId }) => teamId)).size,
      partners: partnersOf(rows),
    };
  }
}

function partnersOf(rows: readonly PartnerRow[]): readonly PartnerKind[] {
  const groups = new Map<string, PartnerRow[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.capability}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ firm }) => firm)).size >= LEAST_FIRMS)
    .map((group): PartnerKind => {
      const { kind, capability } = group[0]!;
      const leading = group.filter(({ isLead }) => isLead).length;
      return { kind, capability, teams: group.length, leading };
    })
    .sort(
      (a, b) =>
        b.teams - a.teams || (`${a.kind} ${a.capability}` < `${b.kind} ${b.capability}` ? -1 : 1),
    );
}
