import { AgencyTable } from '../model/agency-table.ts';
import { buildProblem } from '../model/build-problem.ts';
import type { TeamProblem } from '../model/team-problem.ts';
import { aSmallMarket, bestByTrying, NO_LIMITS, seeded, type TriedTeam } from '../testing/index.ts';
import { findTeam, type Finding } from './find-team.ts';

const asTried = ({ team }: Finding, { ids }: TeamProblem): TriedTeam | null =>
  team && {
    coveragePpm: team.coveragePpm,
    members: team.members,
    costMinor: team.costMinor,
    ids: team.rows.map((row) => ids[row]!).sort(),
    lead: ids[team.rows[0]!]!,
  };

describe('findTeam', () => {
  it('finds the team that trying all of them finds, ties included', () => {
    const sizes = new Map<number, number>();
    for (let seed = 1; seed <= 250; seed++) {
      const { agencies, request } = aSmallMarket(seed, 8);
      const { problem } = buildProblem(AgencyTable.from(agencies), request);
      const found = findTeam(problem, NO_LIMITS);
      expect({ seed, team: asTried(found, problem) }).toEqual({
        seed,
        team: bestByTrying(problem),
      });
      expect(found.isProven).toBe(true);
      expect(found.upperPpm).toBe(found.team?.coveragePpm ?? 0);
      const members = found.team?.members ?? 0;
      sizes.set(members, (sizes.get(members) ?? 0) + 1);
    }
    // The markets are worth trying only if they give teams of every size.
    for (const members of [1, 2, 3, 4]) expect(sizes.get(members)).toBeGreaterThan(5);
  });

  it('gives the same team whatever the order of the agencies', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { agencies, request } = aSmallMarket(seed, 40);
      const whole = seeded(seed);
      const shuffled = [...agencies].sort(() => whole(0, 2) - 1);
      const [one, other] = [agencies, shuffled].map((order) => {
        const { problem } = buildProblem(AgencyTable.from(order), request);
        return asTried(findTeam(problem, NO_LIMITS), problem);
      });
      expect(other).toEqual(one);
    }
  });
});
