/** Real words one or two letters away from a word of the lexicon: never read as its misspelling. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  'contanti contatto contatti particolari particolare portare portate pentole'.split(' '),
);
