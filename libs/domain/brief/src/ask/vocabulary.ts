import { editDistanceWithin } from './edit-distance.ts';
import { letterSetOf, mayBeWithin } from './letter-set.ts';
import { REAL_WORDS } from './lexicon/real-words.ts';
import { WORD_LISTS } from './lexicon/word-lists.ts';
import { stemOf } from './token.ts';
import type { Token } from './token.ts';

/** A word of the lexicon that a token is, or is a misspelling of. */
export interface WordMatch {
  readonly word: string;
  readonly isMisspelled: boolean;
}

interface Spelling {
  readonly letters: string;
  readonly letterSet: number;
  /** Edits a misspelling may be away. */
  readonly limit: number;
  /** The word takes any ending. */
  readonly isPrefix: boolean;
  readonly word: string;
}

/** Shorter words have too many neighbours for a guess. */
const SHORTEST_GUESS = 7;
const LONG_WORD = 9;

/** Finds which words of the lexicon (in its own notation) a token may be. */
export class Vocabulary {
  readonly #byForm = new Map<string, string[]>();
  readonly #byStem = new Map<string, string[]>();
  readonly #prefixes = new Map<string, Spelling[]>();
  readonly #guesses = new Map<string, Spelling[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      for (const form of formsOf(word)) this.#add(form, word);
    }
  }

  find(token: Token): readonly WordMatch[] {
    const found = this.#known(token);
    const words = found.length > 0 ? found : this.#guess(token);
    return [...new Set(words)].map((word) => ({ word, isMisspelled: found.length === 0 }));
  }

  #add(form: string, word: string): void {
    if (form.startsWith('=')) {
      push(this.#byForm, form.slice(1), word);
      return;
    }
    const isPrefix = form.endsWith('*');
    const letters = isPrefix ? form.slice(0, -1) : stemOf(form);
    const limit = letters.length >= LONG_WORD && !isPrefix ? 2 : 1;
    const spelling = { letters, letterSet: letterSetOf(letters), limit, isPrefix, word };
    if (isPrefix) push(this.#prefixes, keyOf(form), spelling);
    else push(this.#byStem, letters, word);
    if (letters.length >= SHORTEST_GUESS) push(this.#guesses, form.charAt(0), spelling);
  }

  #known({ folded, stem }: Token): string[] {
    const prefixed = (this.#prefixes.get(keyOf(folded)) ?? [])
      .filter(({ letters }) => folded.startsWith(letters))
      .map(({ word }) => word);
    return [...(this.#byForm.get(folded) ?? []), ...(this.#byStem.get(stem) ?? []), ...prefixed];
  }

  #guess({ folded, stem }: Token): string[] {
    if (stem.length < SHORTEST_GUESS || REAL_WORDS.has(folded)) return [];
    const letterSet = letterSetOf(stem);
    return (this.#guesses.get(folded.charAt(0)) ?? [])
      .filter((spelling) =>
        spelling.isPrefix
          ? beginningsOf(folded, spelling.letters.length).some((typed) =>
              isMisspelled(spelling, typed),
            )
          : isMisspelled(spelling, stem, letterSet),
      )
      .map(({ word }) => word);
  }
}

/** A letter left out or put in moves where the ending starts. */
function beginningsOf(word: string, length: number): string[] {
  return [length - 1, length, length + 1].map((end) => word.slice(0, end));
}

function isMisspelled(spelling: Spelling, typed: string, letterSet = letterSetOf(typed)): boolean {
  const { letters, limit } = spelling;
  return (
    Math.abs(typed.length - letters.length) <= limit &&
    mayBeWithin(limit, letterSet, spelling.letterSet) &&
    editDistanceWithin(typed, letters, limit) <= limit
  );
}

/** A list stands for each of its names. */
function formsOf(word: string): readonly string[] {
  if (!word.startsWith('{')) return [word];
  const list = WORD_LISTS[word.slice(1, -1)];
  if (list === undefined) throw new RangeError(`no word list ${word}`);
  return list;
}

/** Prefixes are looked up by their first letters; none is shorter. */
function keyOf(word: string): string {
  return word.slice(0, 3);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
