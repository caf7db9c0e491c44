import {
  MAPPA_E_INSEGNA,
  MERIDIANA,
  OFFICINA_CLIC,
  OLDANI,
  needLines,
} from '@raccordo/matching/testing';
import { AgencyTable } from '../model/agency-table.ts';
import { NO_LIMITS } from '../testing/index.ts';
import { compareTeam } from './compare-team.ts';
import { composeTeam } from './compose-team.ts';
import type { Team } from './team.ts';

/** A window maker with 1,740 € of fees, and the three agencies that answered. */
const table = AgencyTable.from([MERIDIANA, OFFICINA_CLIC, MAPPA_E_INSEGNA]);

const told = (team: Team | null) =>
  team?.members.map(({ agencyId, isLead, billMinor }) => [agencyId, isLead, billMinor / 100]);

describe('the window maker', () => {
  it('is best served by the strategic agency leading the two verticals next to it', () => {
    const request = { need: { ...OLDANI, feeBudgetMinor: 2_600_00 } };
    const answer = composeTeam(table, request, NO_LIMITS);
    expect(told(answer.team)).toEqual([
      ['meridiana', true, 1_725],
      ['officina-clic', false, 575],
      ['mappa-e-insegna', false, 300],
    ]);
    const open = answer.team?.lines.filter(({ status }) => status !== 'covered');
    expect(open?.map(({ capability }) => capability)).toEqual(['email_dem']);
    const { advice, gainPpm, bestAgency } = compareTeam(table, request, answer, NO_LIMITS);
    expect([advice, bestAgency?.members[0]?.agencyId, gainPpm]).toEqual([
      'team',
      'meridiana',
      99_862,
    ]);
  });

  it('with its own budget gains too little by a second agency to be worth one', () => {
    const answer = composeTeam(table, { need: OLDANI }, NO_LIMITS);
    expect(told(answer.team)).toEqual([
      ['meridiana', true, 1_165],
      ['officina-clic', false, 575],
    ]);
    const { advice } = compareTeam(table, { need: OLDANI }, answer, NO_LIMITS);
    expect(advice).toBe('one_agency');
  });

  it('needs one vertical when somebody of the house manages marketing and the need is one thing', () => {
    const need = {
      ...OLDANI,
      lines: needLines({ search_ads: [70, 6], marketing_management: [30, 6] }),
    };
    const inHouse = { minutes: 360, capabilities: ['marketing_management'] as const, leads: true };
    const answer = composeTeam(table, { need, inHouse }, NO_LIMITS);
    expect(told(answer.team)).toEqual([
      ['officina-clic', false, 500],
      [null, false, 0],
    ]);
    expect(answer.team?.coveragePpm).toBe(1_000_000);
    expect(compareTeam(table, { need, inHouse }, answer, NO_LIMITS).advice).toBe('one_vertical');
  });
});
