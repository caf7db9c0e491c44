import type { LabelMeaning } from '../label-mapping.ts';

/**
 * Phrases of free-text service lists, Italian and English, without accents and in lower case; `*`
 * ends a stem. Longer phrases are tried first and use up their words, so "web marketing" is never
 * read as "web". Null marks phrases that are known and say too little.
 */
export type LabelPhrases = readonly (readonly [LabelMeaning, readonly string[]])[];
