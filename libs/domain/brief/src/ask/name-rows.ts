import type { Token } from './token.ts';
import { Vocabulary } from './vocabulary.ts';

const SOCIAL_NAMES = new Vocabulary(['{social}']);
const COORDINATORS = new Set(['e', 'ed', 'o', 'and', 'or']);

/**
 * Joins rows of social networks into one token, so that in "annunci su Facebook, Instagram e
 * LinkedIn" the announcements belong to all of them.
 */
export function joinNameRows(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const previous = joined.at(-1);
    const named = COORDINATORS.has(token.folded) ? tokens[index + 1] : token;
    const isRow = previous !== undefined && isName(previous) && named !== undefined;
    if (isRow && isName(named)) {
      joined[joined.length - 1] = {
        ...previous,
        words: [...previous.words, ...named.words],
        end: named.end,
        clause: named.clause,
      };
      if (named !== token) index += 1;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isName(token: Token): boolean {
  return SOCIAL_NAMES.find(token).length > 0;
}
