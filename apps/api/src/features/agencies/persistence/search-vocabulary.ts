import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { REGIONS } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { CAPABILITY_SEARCH_WORDS } from '../capability-search-words.ts';
import { editDistance, toleranceOf, wordsOf } from '../search-text.ts';

const MAX_WORDS = 8;
const NEIGHBOURS = 8;
const LONGEST_WORD = 40;

interface Neighbour {
  readonly asked: string;
  readonly word: string;
  readonly starts: boolean;
}

/** The words the directory knows, and what a misspelt word of a query most likely meant. */
@Injectable()
export class SearchVocabulary {
  constructor(private readonly transactions: TransactionRunner) {}

  async learn(agencies: readonly Agency[]): Promise<void> {
    const words = new Set<string>();
    const texts = [
      ...Object.values(CAPABILITY_SEARCH_WORDS),
      ...REGIONS.flatMap(({ name }) => [name.it, name.en]),
      ...agencies.flatMap(({ name, city }) => [name, city ?? '']),
    ];
    for (const word of texts.flatMap(wordsOf)) {
      if (word.length >= 3 && word.length <= LONGEST_WORD) words.add(word);
    }
    await this.transactions.query(
      'INSERT INTO agency_search_words (word) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING',
      [[...words].sort()],
    );
  }

  /**
   * A `to_tsquery` text: every word must be found, each as itself, as a beginning, or as a known
   * word a typo away. Null when the query has no word.
   */
  async queryTextOf(q: string): Promise<string | null> {
    const asked = [...new Set(wordsOf(q))]
      .slice(0, MAX_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
    if (asked.length === 0) return null;
    const neighbours = await this.neighboursOf(asked);
    return asked
      .map((word) => {
        const meant = neighbours.filter((neighbour) => neighbour.asked === word);
        return `(${termsFor(word, meant).join(' | ')})`;
      })
      .join(' & ');
  }

  private neighboursOf(asked: readonly string[]): Promise<readonly Neighbour[]> {
    return this.transactions.query<Neighbour>(
      `SELECT q.asked, n.word, starts_with(n.word, q.asked) AS starts
       FROM unnest($1::text[]) AS q(asked)
       CROSS JOIN LATERAL (
         SELECT w.word FROM agency_search_words w ORDER BY w.word <-> q.asked LIMIT $2
       ) n`,
      [asked, NEIGHBOURS],
    );
  }
}

/** A word that is known, or begins one, is taken as typed; only others are corrected. */
function termsFor(asked: string, meant: readonly Neighbour[]): readonly string[] {
  const typed = `${asked}:*`;
  if (meant.some(({ starts }) => starts)) return [typed];
  const near = meant.filter(({ word }) => editDistance(asked, word) <= toleranceOf(asked));
  return [typed, ...near.map(({ word }) => word)];
}
