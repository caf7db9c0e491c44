import type { CapabilityId } from '@raccordo/taxonomy';

/**
 * How surely a phrase names a capability. `faint` is shown as a hint but does not count as named:
 * "Facebook" on its own may mean posts, and only perhaps paid ads.
 */
export const CERTAINTIES = { sure: 0.95, likely: 0.75, possible: 0.5, faint: 0.3 } as const;
export type CertaintyTier = keyof typeof CERTAINTIES;

/**
 * Phrases by tier. Written in lower case; accents and inflection do not matter. `word*` takes any
 * ending, `=word` no other form, `_` is any one word, `{social}` any name of a list in `word-lists.ts`. Articles,
 * prepositions and possessives between two words are skipped, so they are left out here.
 */
export type Phrases = Readonly<Partial<Record<CertaintyTier, readonly string[]>>>;

export type Lexicon = Readonly<Partial<Record<CapabilityId, Phrases>>>;
