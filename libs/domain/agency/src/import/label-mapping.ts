import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import type { CapabilityId } from '@raccordo/taxonomy';
import { normaliseText } from './normalise-text.ts';

/**
 * How sure we are that a label means each capability; confidences of one label sum to at most 1.
 * Null: the label is known and says too little, or is not marketing work.
 */
export type LabelMeaning = Partial<Readonly<Record<CapabilityId, number>>> | null;

/** Keys are labels as the source writes them; they are compared without case, accents and signs. */
export type LabelMapping = Readonly<Record<string, LabelMeaning>>;

export interface MappingProblem {
  readonly label: string;
  readonly code: 'not_an_object' | 'unknown_capability' | 'bad_confidence';
}

export type MappingReading =
  | { readonly kind: 'mapping'; readonly mapping: LabelMapping }
  | { readonly kind: 'invalid'; readonly problems: readonly MappingProblem[] };

/** Reads a mapping file: label → capability, null, or { capability: confidence }. */
export function readLabelMapping(content: unknown): MappingReading {
  if (!isRecord(content)) {
    return { kind: 'invalid', problems: [{ label: '', code: 'not_an_object' }] };
  }
  const problems: MappingProblem[] = [];
  const entries: [string, LabelMeaning][] = [];
  for (const [label, meaning] of Object.entries(content)) {
    const read = readMeaning(meaning);
    if (typeof read === 'string') problems.push({ label, code: read });
    else entries.push([label, read]);
  }
  if (problems.length > 0) return { kind: 'invalid', problems };
  return { kind: 'mapping', mapping: Object.fromEntries(entries) };
}

/** Mappings as one table by normalised label; the first that knows a label decides. */
export function indexMappings(
  ...mappings: readonly LabelMapping[]
): ReadonlyMap<string, LabelMeaning> {
  const index = new Map<string, LabelMeaning>();
  for (const mapping of mappings) {
    for (const [label, meaning] of Object.entries(mapping)) {
      const key = normaliseText(label);
      if (!index.has(key)) index.set(key, meaning);
    }
  }
  return index;
}

function readMeaning(meaning: unknown): LabelMeaning | MappingProblem['code'] {
  if (meaning === null) return null;
  if (typeof meaning === 'string') {
    return isCapability(meaning) ? { [meaning]: 1 } : 'unknown_capability';
  }
  if (!isRecord(meaning)) return 'unknown_capability';
  const entries = Object.entries(meaning);
  if (entries.length === 0 || !entries.every(([id]) => isCapability(id)))
    return 'unknown_capability';
  const confidences = entries.map(([, confidence]) => confidence);
  if (!confidences.every((value) => typeof value === 'number' && value > 0 && value <= 1)) {
    return 'bad_confidence';
  }
  const total = confidences.reduce<number>((sum, value) => sum + Number(value), 0);
  return total > 1.000001 ? 'bad_confidence' : meaning;
}

function isCapability(value: string): value is CapabilityId {
  return (CAPABILITY_IDS as readonly string[]).includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
