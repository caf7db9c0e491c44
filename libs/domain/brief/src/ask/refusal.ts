import { CLAUSE_OPENERS, REFUSALS } from './lexicon/refusals.ts';
import { FILLERS } from './lexicon/word-lists.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Token } from './token.ts';

type Reach = keyof typeof REFUSALS;

const INDEX = new PhraseIndex<Reach>(
  (Object.keys(REFUSALS) as Reach[]).flatMap((reach) =>
    REFUSALS[reach].map((phrase) => [phrase, reach] as const),
  ),
);

/** Words that matter within the reach of a short refusal. */
const SHORT_REACH = 2;

/** Indices of the tokens a refusal takes back, given which tokens name something. */
export function refusedTokens(
  tokens: readonly Token[],
  naming: ReadonlySet<number>,
): ReadonlySet<number> {
  const refused = new Set<number>();
  for (const match of INDEX.findAll(tokens)) {
    const first = match.tokens[0] ?? 0;
    const last = match.tokens.at(-1) ?? first;
    for (const reach of match.meanings) {
      for (const index of reached(reach, first, last)) refused.add(index);
    }
  }
  return refused;

  function reached(reach: Reach, first: number, last: number): number[] {
    if (reach === 'next') return walk(last, 1, SHORT_REACH);
    if (reach === 'before') return walk(first, -1, SHORT_REACH);
    const ahead = walk(last, 1, tokens.length);
    return ahead.some((index) => naming.has(index)) ? ahead : walk(first, -1, SHORT_REACH);
  }

  function walk(from: number, step: 1 | -1, words: number): number[] {
    const path: number[] = [];
    let left = words;
    for (let index = from + step; left > 0; index += step) {
      const token = tokens[index];
      if (token === undefined || token.clause !== tokens[from]?.clause) break;
      if (CLAUSE_OPENERS.has(token.folded)) break;
      path.push(index);
      if (!FILLERS.has(token.folded)) left -= 1;
    }
    return path;
  }
}
