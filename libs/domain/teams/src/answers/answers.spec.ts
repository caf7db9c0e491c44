import { AgencyTable } from '../model/agency-table.ts';
import { aSmallMarket, NO_LIMITS } from '../testing/index.ts';
import type { TeamRequest } from '../team-request.ts';
import { compareTeam } from './compare-team.ts';
import { composeTeam } from './compose-team.ts';
import { frontierBudgets, frontierOf } from './frontier.ts';
import { otherTeams } from './other-teams.ts';
import type { Team } from './team.ts';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const agenciesOf = ({ members }: Team) => members.flatMap(({ agencyId }) => agencyId ?? []);

const worthOf = (team: Team, { perMemberPpm = 0 }: TeamRequest): number =>
  team.coveragePpm - perMemberPpm * (agenciesOf(team).length - 1);

/** Small markets with a team, and the team. */
const TEAMS = Array.from({ length: 30 }, (_, seed) => {
  const { agencies, request } = aSmallMarket(seed + 1, 12);
  const table = AgencyTable.from(agencies);
  return { table, request, answer: composeTeam(table, request, NO_LIMITS) };
}).flatMap((made) => (made.answer.team === null ? [] : [{ ...made, team: made.answer.team }]));

describe('a team', () => {
  it('adds up: lines and tasks to its coverage, bills to its cost, all within the budget', () => {
    for (const { team, request } of TEAMS) {
      const tasks = team.members.flatMap((member) => member.tasks);
      expect(sum(team.lines.map(({ coveragePpm }) => coveragePpm))).toBe(team.coveragePpm);
      expect(sum(tasks.map(({ coveragePpm }) => coveragePpm))).toBe(team.coveragePpm);
      expect(sum(team.members.map(({ billMinor }) => billMinor))).toBe(team.costMinor);
      const budget = request.need.feeBudgetMinor ?? Number.POSITIVE_INFINITY;
      expect(team.costMinor).toBeLessThanOrEqual(budget);
    }
  });

  it('has one lead when it has several members, and names it first', () => {
    for (const { team } of TEAMS) {
      const leads = team.members.filter(({ isLead }) => isLead);
      expect(leads).toHaveLength(agenciesOf(team).length > 1 ? 1 : 0);
      if (leads.length > 0) expect(team.members[0]).toBe(leads[0]);
    }
  });

  it('loses something without each agency it did not have to take', () => {
    for (const { team, request } of TEAMS) {
      for (const { agencyId, lossPpm, isLead } of team.members) {
        const isChosen = agencyId !== null && !(request.fixedIds ?? []).includes(agencyId);
        if (!isChosen) continue;
        expect(lossPpm).toBeGreaterThanOrEqual(0);
        const isOnlyLeading = isLead && request.perMemberPpm === 0;
        if (!isOnlyLeading && agenciesOf(team).length > 1) expect(lossPpm).toBeGreaterThan(0);
      }
    }
  });

  it('keeps to what was asked of it', () => {
    for (const { team, request } of TEAMS) {
      expect(agenciesOf(team)).toEqual(expect.arrayContaining([...(request.fixedIds ?? [])]));
      for (const id of request.excludedIds ?? []) expect(agenciesOf(team)).not.toContain(id);
      expect(agenciesOf(team).length).toBeLessThanOrEqual(request.maxMembers ?? 4);
    }
  });

  it('is none when an agency that must be in passes no gate', () => {
    const { agencies, request } = aSmallMarket(1);
    const fixedIds = ['01900000-0000-7000-8000-00000000dead'];
    const answer = composeTeam(AgencyTable.from(agencies), { ...request, fixedIds }, NO_LIMITS);
    expect(answer).toMatchObject({ team: null, isProven: true, gapPpm: 0 });
  });
});

describe('other teams', () => {
  it('share one agency at most, lie within the slack, best first', () => {
    let found = 0;
    for (const { table, request, answer, team } of TEAMS) {
      const fixed = request.fixedIds ?? [];
      const others = otherTeams(table, request, answer, NO_LIMITS).map((other) => other.team!);
      [team, ...others].forEach((one, place, all) => {
        const before = all[Math.max(0, place - 1)]!;
        expect(worthOf(one, request)).toBeLessThanOrEqual(worthOf(before, request));
        expect(one.coveragePpm).toBeGreaterThanOrEqual(Math.floor(0.9 * team.coveragePpm));
        for (const earlier of all.slice(0, place)) {
          const free = agenciesOf(earlier).filter((id) => !fixed.includes(id));
          const shared = free.filter((id) => agenciesOf(one).includes(id));
          expect(shared.length).toBeLessThanOrEqual(free.length > 1 ? 1 : 0);
        }
      });
      found += others.length;
    }
    expect(found).toBeGreaterThan(10);
  });
});

describe('the frontier', () => {
  it('never covers less for more money, and has the team at its own budget', () => {
    for (const { table, request, team } of TEAMS) {
      const budget = request.need.feeBudgetMinor;
      if (budget === null) continue;
      const points = frontierOf(table, request, frontierBudgets(budget), () => NO_LIMITS);
      points.slice(1).forEach((point, place) => {
        expect(point.budgetMinor).toBeGreaterThan(points[place]!.budgetMinor);
        expect(point.coveragePpm).toBeGreaterThanOrEqual(points[place]!.coveragePpm);
      });
      const own = points.find(({ budgetMinor }) => budgetMinor === budget);
      expect(own?.coveragePpm).toBe(team.coveragePpm);
      expect(points.map(({ budgetMinor }) => budgetMinor)).toContain(budget + 300_00);
    }
  });
});

describe('the comparison', () => {
  it('never finds one agency better than the team, and advises one where a team adds little', () => {
    const advice = new Set<string>();
    for (const { table, request, answer, team } of TEAMS) {
      const compared = compareTeam(table, request, answer, NO_LIMITS);
      advice.add(compared.advice);
      const isFree = (request.fixedIds ?? []).length === 0 && request.perMemberPpm === 0;
      if (isFree) expect(compared.gainPpm).toBeGreaterThanOrEqual(0);
      const extra = agenciesOf(team).length - 1;
      if (compared.advice === 'team') {
        expect(compared.gainPpm).toBeGreaterThanOrEqual(extra * 30_000);
      }
    }
    expect([...advice].sort()).toEqual(['one_agency', 'one_vertical', 'team']);
  });
});
