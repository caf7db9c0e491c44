import type { CapabilityId } from '@raccordo/taxonomy';
import type { AskReading, Mention } from './ask-reading.ts';
import { LEXICON_INDEX } from './lexicon/lexicon-index.ts';
import type { Meaning } from './lexicon/lexicon-index.ts';
import { joinNameRows } from './name-rows.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { refusedTokens } from './refusal.ts';
import { tokenize } from './token.ts';
import type { Token } from './token.ts';

/** Below this a mention is a hint; it does not count as naming its capability. */
export const NAMED_FROM_CERTAINTY = 0.4;

/** What is left of the certainty for each word read through a misspelling. */
const MISSPELLING_FACTOR = 0.9;

type Match = PhraseMatch<Meaning>;

/** Which capabilities the owner's own words name, in Italian or English, and the words that led there. */
export function readAsk(text: string): AskReading {
  const tokens = joinNameRows(tokenize(text));
  const matches = withoutOverlaps(LEXICON_INDEX.findAll(tokens));
  const refused = refusedTokens(tokens, new Set(matches.flatMap((match) => match.tokens)));
  const mentions = matches
    .filter((match) => !match.tokens.some((index) => refused.has(index)))
    .flatMap((match) => mentionsOf(match, tokens));
  return { mentions, capabilities: namedBy(mentions) };
}

/** Longest phrase first, then the best spelled, the most certain and the earliest. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  return [...matches]
    .sort(
      (a, b) =>
        b.tokens.length - a.tokens.length ||
        a.misspelledWords - b.misspelledWords ||
        certaintyOf(b) - certaintyOf(a) ||
        firstOf(a) - firstOf(b),
    )
    .filter((match) => {
      if (match.tokens.some((index) => taken.has(index))) return false;
      match.tokens.forEach((index) => taken.add(index));
      return true;
    })
    .sort((a, b) => firstOf(a) - firstOf(b));
}

function mentionsOf(match: Match, tokens: readonly Token[]): Mention[] {
  const used = match.tokens.flatMap((index) => tokens[index] ?? []);
  const start = used[0]?.start ?? 0;
  const end = used.at(-1)?.end ?? start;
  const words = used.flatMap((token) => token.words);
  const spelling = MISSPELLING_FACTOR ** match.misspelledWords;
  return match.meanings.flatMap(({ capability, certainty }) =>
    capability === null ? [] : [{ capability, words, start, end, certainty: certainty * spelling }],
  );
}

function namedBy(mentions: readonly Mention[]): CapabilityId[] {
  const best = new Map<CapabilityId, number>();
  for (const { capability, certainty } of mentions) {
    if (certainty >= NAMED_FROM_CERTAINTY) {
      best.set(capability, Math.max(certainty, best.get(capability) ?? 0));
    }
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([capability]) => capability);
}

function certaintyOf(match: Match): number {
  return Math.max(...match.meanings.map((meaning) => meaning.certainty));
}

function firstOf(match: Match): number {
  return match.tokens[0] ?? 0;
}
