import type { Token } from './token.ts';
import { Vocabulary } from './vocabulary.ts';

const SOCIAL_NAMES = new Vocabulary(['{social}']);
const COORDINATORS = new Set(['e', 'ed', 'o', 'and', 'or']);

/**
 * Joins rows of social networks into one token, so that in "annunci su Facebook, Instagram e
 * LinkedIn" the announcements belong to all of them. Commas inside a row part no thoughts.
 */
export function joinNameRows(tokens: readonly Token[]): Token[] {
  const isName = tokens.map((token) => SOCIAL_NAMES.find(token).length > 0);
  const joined: Token[] = [];
  let clausesInRows = 0;
  let index = 0;
  while (index < tokens.length) {
    const last = endOfRow(tokens, isName, index);
    const row = tokens.slice(index, last + 1);
    const [first] = row;
    if (first === undefined) break;
    const final = row.at(-1) ?? first;
    joined.push({
      ...first,
      words: row.filter((_, offset) => row.length === 1 || isName[index + offset]).flatMap(wordsOf),
      end: final.end,
      clause: first.clause - clausesInRows,
    });
    clausesInRows += final.clause - first.clause;
    index = last + 1;
  }
  return joined;
}

/** Index of the last name of the row that starts here; the token itself when none does. */
function endOfRow(tokens: readonly Token[], isName: readonly boolean[], start: number): number {
  let last = start;
  while (isName[last] === true) {
    const coordinator = tokens[last + 1];
    const isJoined = coordinator !== undefined && COORDINATORS.has(coordinator.folded);
    const next = isJoined ? last + 2 : last + 1;
    const isSameSentence = tokens[next]?.sentence === tokens[last]?.sentence;
    if (isName[next] !== true || !isSameSentence) break;
    last = next;
  }
  return last;
}

function wordsOf(token: Token): readonly string[] {
  return token.words;
}
