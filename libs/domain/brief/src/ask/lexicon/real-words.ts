/** Real words one or two letters away from a word of the lexicon: never read as its misspelling. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  'indirizzo indirizzi indirizzare portatile portatili particolare particolari eventuale eventuali'.split(
    ' ',
  ),
);
