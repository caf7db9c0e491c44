import { SPELLINGS } from './lexicon/spellings.ts';

/** A word of the text as the reader sees it. */
export interface Token {
  /** As typed; more than one when a row of names reads as one. */
  readonly words: readonly string[];
  /** Lower case, without accents, known misspellings put right. */
  readonly folded: string;
  readonly stem: string;
  /** Span in the text, UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Grows at each punctuation mark that parts two thoughts. */
  readonly clause: number;
  /** Grows at the marks that part two sentences: all of them but the comma. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A dot or a comma inside a word or a number ("booking.com", "1,5") parts nothing. */
const CLAUSE_BREAK = /[;:!?()\n]|[.,]\s|\s[-–—|]\s/;
const SENTENCE_BREAK = /[;:!?()\n]|\.\s|\s[-–—|]\s/;

export function tokenize(text: string): Token[] {
  let clause = 0;
  let sentence = 0;
  let previousEnd = 0;
  return Array.from(text.matchAll(WORD), (match): Token => {
    const [word] = match;
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    if (CLAUSE_BREAK.test(gap)) clause += 1;
    if (SENTENCE_BREAK.test(gap)) sentence += 1;
    previousEnd = start + word.length;
    const folded = foldOf(word);
    const spelled = Object.hasOwn(SPELLINGS, folded) ? (SPELLINGS[folded] ?? folded) : folded;
    return {
      words: [word],
      folded: spelled,
      stem: stemOf(spelled),
      start,
      end: previousEnd,
      clause,
      sentence,
    };
  });
}

const ASCII = /^[a-z0-9]*$/;

/** Lower case without accents: what `Pubblicità` and `pubblicita` share. */
export function foldOf(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

const SHORTEST_STEM = 3;

/**
 * What the forms of a word share in Italian and English: the English plural, one final vowel, the
 * `i` before it and the `h` that keeps it hard (`annunci`, `annuncio`; `grafica`, `grafiche`).
 * It may join words that have nothing in common; the lexicon marks those with `=`.
 */
export function stemOf(folded: string): string {
  if (folded.length <= SHORTEST_STEM) return folded;
  let stem = folded.replace(/([^s])s$/, '$1');
  stem = shortened(stem, /[aeiouy]$/);
  stem = shortened(stem, /i$/);
  return stem.replace(/([cg])h$/, '$1');
}

function shortened(stem: string, ending: RegExp): string {
  return stem.length > SHORTEST_STEM ? stem.replace(ending, '') : stem;
}
