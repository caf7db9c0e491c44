import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import type { CapabilityId } from '@raccordo/taxonomy';
import { DEFAULT_LABEL_MAPPING } from './default-label-mapping.ts';
import { LABEL_PHRASES } from './label-phrases/index.ts';
import { indexMappings } from './label-mapping.ts';
import type { LabelMapping, LabelMeaning } from './label-mapping.ts';
import { normaliseText } from './normalise-text.ts';

export type LabelReading =
  | { readonly kind: 'mapped'; readonly parts: readonly LabelPart[] }
  /** Known, and says too little or is not marketing work. */
  | { readonly kind: 'vague' }
  | { readonly kind: 'unknown' };

export interface LabelPart {
  readonly capability: CapabilityId;
  readonly confidence: number;
}

export type LabelMapper = (label: string) => LabelReading;

interface Phrase {
  readonly pattern: RegExp;
  readonly meaning: LabelMeaning;
}

const PHRASES: readonly Phrase[] = LABEL_PHRASES.flatMap(([meaning, phrases]) =>
  phrases.map((phrase) => ({ phrase, meaning })),
)
  .sort((a, b) => wordsIn(b.phrase) - wordsIn(a.phrase) || b.phrase.length - a.phrase.length)
  .map(({ phrase, meaning }) => ({
    pattern: new RegExp(`(?<= )${phrase.replaceAll('*', '[^ ]*')}(?= )`, 'g'),
    meaning,
  }));

/**
 * A whole label known to a mapping wins (the given mapping before the project's own); else the
 * phrases it contains.
 */
export function labelMapper(
  mapping: LabelMapping = {},
  own: LabelMapping = DEFAULT_LABEL_MAPPING,
): LabelMapper {
  const whole = indexMappings(mapping, own);
  const readings = new Map<string, LabelReading>();
  return (label) => {
    const key = normaliseText(label);
    const known = readings.get(key);
    if (known !== undefined) return known;
    const meaning = whole.get(key);
    const reading = readingOf(meaning === undefined ? meaningsWithin(key) : [meaning]);
    if (readings.size < 10_000) readings.set(key, reading);
    return reading;
  };
}

function meaningsWithin(key: string): readonly LabelMeaning[] {
  const meanings: LabelMeaning[] = [];
  let rest = ` ${key} `;
  for (const { pattern, meaning } of PHRASES) {
    const without = rest.replace(pattern, '·');
    if (without !== rest && !meanings.includes(meaning)) meanings.push(meaning);
    rest = without;
  }
  return meanings;
}

/** A label that says several things is divided equally among them; vague ones only count alone. */
function readingOf(meanings: readonly LabelMeaning[]): LabelReading {
  const clear = meanings.filter((meaning) => meaning !== null);
  if (clear.length === 0) return { kind: meanings.length === 0 ? 'unknown' : 'vague' };
  const parts = CAPABILITY_IDS.map((capability) => ({
    capability,
    confidence: clear.reduce((sum, meaning) => sum + (meaning[capability] ?? 0), 0) / clear.length,
  }));
  return { kind: 'mapped', parts: parts.filter(({ confidence }) => confidence > 0) };
}

function wordsIn(phrase: string): number {
  return phrase.split(' ').length;
}
