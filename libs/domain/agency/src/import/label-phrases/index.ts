import { CONTENT_PHRASES } from './content.ts';
import { CONVERSION_PHRASES } from './conversion.ts';
import { DIFFUSION_PHRASES } from './diffusion.ts';
import type { LabelPhrases } from './label-phrases.ts';
import { MEASUREMENT_PHRASES } from './measurement.ts';
import { STRATEGY_PHRASES } from './strategy.ts';
import { VAGUE_PHRASES } from './vague.ts';

export const LABEL_PHRASES: LabelPhrases = [
  ...STRATEGY_PHRASES,
  ...CONTENT_PHRASES,
  ...DIFFUSION_PHRASES,
  ...CONVERSION_PHRASES,
  ...MEASUREMENT_PHRASES,
  ...VAGUE_PHRASES,
];
