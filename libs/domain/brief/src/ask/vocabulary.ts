import { editDistanceWithin } from './edit-distance.ts';
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
  /** The word takes any ending. */
  readonly isPrefix: boolean;
  readonly word: string;
}

/** Shorter words have too many neighbours for a guess. */
const SHORTEST_GUESS = 6;
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
    } else if (form.endsWith('*')) {
      const spelling = { letters: form.slice(0, -1), isPrefix: true, word };
      push(this.#prefixes, keyOf(form), spelling);
      push(this.#guesses, form.charAt(0), spelling);
    } else {
      const letters = stemOf(form);
      push(this.#byStem, letters, word);
      push(this.#guesses, form.charAt(0), { letters, isPrefix: false, word });
    }
  }

  #known({ folded, stem }: Token): string[] {
    const prefixed = (this.#prefixes.get(keyOf(folded)) ?? [])
      .filter(({ letters }) => folded.startsWith(letters))
      .map(({ word }) => word);
    return [...(this.#byForm.get(folded) ?? []), ...(this.#byStem.get(stem) ?? []), ...prefixed];
  }

  #guess({ folded, stem }: Token): string[] {
    if (stem.length < SHORTEST_GUESS || REAL_WORDS.has(folded)) return [];
    const near = (this.#guesses.get(folded.charAt(0)) ?? []).filter((spelling) =>
      isMisspellingOf(spelling, folded, stem),
    );
    return near.map(({ word }) => word);
  }
}

function isMisspellingOf({ letters, isPrefix }: Spelling, folded: string, stem: string): boolean {
  if (letters.length < SHORTEST_GUESS) return false;
  const limit = letters.length >= LONG_WORD ? 2 : 1;
  const typed = isPrefix ? folded.slice(0, letters.length) : stem;
  return editDistanceWithin(typed, letters, isPrefix ? 1 : limit) <= limit;
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
