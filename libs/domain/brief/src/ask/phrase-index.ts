import { FILLERS } from './lexicon/word-lists.ts';
import type { Token } from './token.ts';
import { Vocabulary } from './vocabulary.ts';

/** A phrase found in the tokens. */
export interface PhraseMatch<Meaning> {
  readonly meanings: readonly Meaning[];
  /** Indices of the tokens that made it, fillers left out. */
  readonly tokens: readonly number[];
  readonly misspelledWords: number;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  readonly meanings: Meaning[];
}

/** Stands in a phrase for a word that may be any, and is not cited. */
const ANY_WORD = '_';

/** How many fillers two words of a phrase may have between them ("gestione di tutti i social"). */
const MAX_FILLERS = 4;

/** All phrases of a lexicon as one tree of words. */
export class PhraseIndex<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), meanings: [] };
  readonly #vocabulary: Vocabulary;

  constructor(phrases: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    const words = new Set<string>();
    for (const [phrase, meaning] of phrases) {
      let node = this.#root;
      for (const word of phrase.split(' ')) {
        if (word !== ANY_WORD) words.add(word);
        node = child(node, word);
      }
      node.meanings.push(meaning);
    }
    this.#vocabulary = new Vocabulary(words);
  }

  /** Every phrase at every place, overlapping ones too. */
  findAll(tokens: readonly Token[]): PhraseMatch<Meaning>[] {
    const words = tokens.map((token) => this.#vocabulary.find(token));
    const found: PhraseMatch<Meaning>[] = [];
    tokens.forEach((_, index) => {
      walk(this.#root, [], 0, index);
    });
    return found;

    function walk(
      node: Node<Meaning>,
      path: readonly number[],
      misspelled: number,
      index: number,
    ): void {
      for (const { word, isMisspelled } of words[index] ?? []) {
        const next = node.next.get(word);
        if (next !== undefined) {
          step(next, [...path, index], misspelled + (isMisspelled ? 1 : 0), index);
        }
      }
      const any = node.next.get(ANY_WORD);
      if (any !== undefined) step(any, path, misspelled, index);
    }

    function step(
      node: Node<Meaning>,
      path: readonly number[],
      misspelledWords: number,
      index: number,
    ): void {
      if (node.meanings.length > 0) {
        found.push({ meanings: node.meanings, tokens: path, misspelledWords });
      }
      if (node.next.size === 0) return;
      for (const following of reachable(tokens, index)) {
        walk(node, path, misspelledWords, following);
      }
    }
  }
}

/** The next token and those after it, as long as only fillers of the same clause are skipped. */
function reachable(tokens: readonly Token[], index: number): number[] {
  const found: number[] = [];
  for (let next = index + 1; next <= index + 1 + MAX_FILLERS; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.clause !== tokens[index]?.clause) break;
    found.push(next);
    if (!FILLERS.has(token.folded)) break;
  }
  return found;
}

function child<Meaning>(node: Node<Meaning>, word: string): Node<Meaning> {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: Node<Meaning> = { next: new Map(), meanings: [] };
  node.next.set(word, made);
  return made;
}
