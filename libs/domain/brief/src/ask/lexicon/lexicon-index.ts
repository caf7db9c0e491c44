import type { CapabilityId } from '@raccordo/taxonomy';
import { PhraseIndex } from '../phrase-index.ts';
import { CONTENT_WORDS } from './content.ts';
import { CONVERSION_WORDS } from './conversion.ts';
import { DECOYS } from './decoys.ts';
import { DIFFUSION_WORDS } from './diffusion.ts';
import { ECOMMERCE_WORDS } from './ecommerce.ts';
import { CERTAINTIES } from './lexicon.ts';
import type { CertaintyTier, Lexicon } from './lexicon.ts';
import { MEASUREMENT_WORDS } from './measurement.ts';
import { SEARCH_WORDS } from './search.ts';
import { STRATEGY_WORDS } from './strategy.ts';

/** What a phrase names; a decoy names nothing. */
export interface Meaning {
  readonly capability: CapabilityId | null;
  readonly certainty: number;
}

export const LEXICON: Lexicon = {
  ...STRATEGY_WORDS,
  ...CONTENT_WORDS,
  ...SEARCH_WORDS,
  ...DIFFUSION_WORDS,
  ...CONVERSION_WORDS,
  ...ECOMMERCE_WORDS,
  ...MEASUREMENT_WORDS,
};

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const [capability, phrases] of Object.entries(LEXICON)) {
    for (const [tier, words] of Object.entries(phrases)) {
      const certainty = CERTAINTIES[tier as CertaintyTier];
      for (const word of words) yield [word, { capability: capability as CapabilityId, certainty }];
    }
  }
  for (const decoy of DECOYS) yield [decoy, { capability: null, certainty: 1 }];
}

export const LEXICON_INDEX = new PhraseIndex<Meaning>(meanings());
