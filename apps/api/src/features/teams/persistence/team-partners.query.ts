import { Injectable } from '@nestjs/common';
import type { AgencyKind } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

/** One partner in one team. The firm is only counted, and stays in this feature. */
export interface PartnerRow {
  readonly firm: string;
  readonly teamId: string;
  readonly kind: AgencyKind;
  readonly isLead: boolean;
  /** What it covers most of. */
  readonly capability: CapabilityId;
}

const MOST_TEAMS = 2_000;

/** Plain teams only: who was fixed or left out by a firm says nothing of the market. */
const PARTNERS = `
  WITH teams AS (
    SELECT id, brief_id, answers, cards FROM team_runs
    WHERE is_plain AND computed_at >= $2 AND agency_ids @> ARRAY[$1]::uuid[]
    ORDER BY computed_at DESC, id DESC LIMIT $3
  )
  SELECT coalesce(brief.content #>> '{firm,vatNumber}', brief.organisation_id::text,
                  brief.guest_id::text) AS firm,
         teams.id AS "teamId", card.value ->> 'kind' AS kind,
         (member.value ->> 'isLead')::boolean AS "isLead", task.capability
  FROM teams
  JOIN briefs AS brief ON brief.id = teams.brief_id
  CROSS JOIN LATERAL jsonb_array_elements(teams.answers #> '{best,team,members}') AS member
  JOIN LATERAL jsonb_array_elements(teams.cards) AS card
    ON card.value ->> 'id' = member.value ->> 'agencyId'
  JOIN LATERAL (
    SELECT value ->> 'capability' AS capability
    FROM jsonb_array_elements(member.value -> 'tasks')
    ORDER BY (value ->> 'coveragePpm')::int DESC, value ->> 'capability' LIMIT 1
  ) AS task ON true
  WHERE member.value ->> 'agencyId' <> $1::text
  ORDER BY teams.id, member.value ->> 'agencyId'`;

@Injectable()
export class TeamPartnersQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  load(agencyId: string, since: Date): Promise<readonly PartnerRow[]> {
    return this.transactions.asSystem(() =>
      this.transactions.query<PartnerRow>(PARTNERS, [agencyId, since, MOST_TEAMS]),
    );
  }
}
