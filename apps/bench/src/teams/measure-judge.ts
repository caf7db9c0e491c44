import { AgencyTable, buildProblem } from '@raccordo/teams';
import { generateTeamAgencies } from './agencies.ts';
import { Judge, type Comparison } from './judge.ts';
import { undominated } from './milp-model.ts';
import { AGENCIES_SEED } from './measure-teams.ts';
import { generateTeamNeeds, NEED_KINDS } from './needs.ts';

/** The whole model where the solver can bear it, else what plain dominance leaves of it. */
interface Round {
  readonly size: number;
  readonly needsOfAKind: number;
  readonly isWhole: boolean;
}

export const ROUNDS: readonly Round[] = [
  { size: 200, needsOfAKind: 20, isWhole: true },
  { size: 2_000, needsOfAKind: 10, isWhole: true },
  { size: 20_000, needsOfAKind: 10, isWhole: false },
];
export const QUICK_ROUNDS: readonly Round[] = [{ size: 200, needsOfAKind: 5, isWhole: true }];

const LIMIT_SECONDS = 60;
const NEEDS_SEED = 4_000;

export interface JudgedRound extends Round {
  /** Instances on which the solver proved its optimum in time. */
  readonly judged: readonly Comparison[];
  /** It did not; they count for nothing but the time, which is only longer. */
  readonly unjudged: readonly Comparison[];
}

export async function measureJudge(rounds: readonly Round[]): Promise<readonly JudgedRound[]> {
  const judge = await Judge.open();
  return rounds.map((round) => {
    const table = AgencyTable.from(generateTeamAgencies(round.size, AGENCIES_SEED));
    const comparisons = NEED_KINDS.flatMap((kind) =>
      generateTeamNeeds(kind, round.needsOfAKind, NEEDS_SEED + round.size).map((need) => {
        const { problem } = buildProblem(table, { need });
        const rows = round.isWhole
          ? Array.from({ length: problem.rows }, (_, row) => row)
          : undominated(problem);
        return judge.compare(problem, rows, LIMIT_SECONDS);
      }),
    );
    const isJudged = ({ judge: { optimumPpm } }: Comparison) => optimumPpm !== null;
    return {
      ...round,
      judged: comparisons.filter(isJudged),
      unjudged: comparisons.filter((comparison) => !isJudged(comparison)),
    };
  });
}
