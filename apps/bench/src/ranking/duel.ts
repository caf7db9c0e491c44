import type { Standing } from '@raccordo/matching';
import { areSame, type Contender } from './contenders.ts';
import type { BenchNeed, NeedShape } from './needs.ts';

/** A contender and how often it answers each need; the slow ones less often. */
export interface Entrant {
  readonly contender: Contender;
  readonly rounds: number;
  /** Answers in a row at each turn. */
  readonly repeats: number;
}

export interface DuelResult {
  /** Milliseconds by contender and shape of need. */
  readonly times: ReadonlyMap<Contender, Readonly<Record<NeedShape, number[]>>>;
  /** Needs on which all that were given the same need answered the same, in the same order. */
  readonly exactNeeds: number;
}

const WARM_UP_NEEDS = 5;

/** Contenders alternate need by need in one process, so that noise falls on all of them alike. */
export async function duel(
  entrants: readonly Entrant[],
  needs: readonly BenchNeed[],
): Promise<DuelResult> {
  const times = new Map(entrants.map(({ contender }) => [contender, { typical: [], dense: [] }]));
  const result = times as Map<Contender, Record<NeedShape, number[]>>;
  for (const { need } of needs.slice(0, WARM_UP_NEEDS)) {
    for (const { contender, repeats } of entrants) {
      for (let i = 0; i < repeats; i++) await contender.rank(need);
    }
  }
  let exactNeeds = 0;
  const rounds = Math.max(...entrants.map((entrant) => entrant.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const { need, shape } of needs) {
      const answers = new Map<boolean, Standing[][]>();
      for (const entrant of entrants) {
        if (round >= entrant.rounds) continue;
        const { contender } = entrant;
        for (let i = 0; i < entrant.repeats; i++) {
          const { result: ranked, ms } = await contender.rank(need);
          result.get(contender)![shape].push(ms);
          const same = answers.get(contender.isMoneyAside) ?? [];
          answers.set(contender.isMoneyAside, [...same, [...ranked]]);
        }
      }
      if (round === 0 && [...answers.values()].every(areAllSame)) exactNeeds++;
    }
  }
  return { times: result, exactNeeds };
}

function areAllSame(answers: readonly (readonly Standing[])[]): boolean {
  return answers.every((answer) => areSame(answer, answers[0]!));
}
