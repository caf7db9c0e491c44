import type { RevisedMeaning } from '@raccordo/agency';
import type { Confidence } from '@raccordo/kernel';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  CONFIDENCES,
  FIGURE_TEXT_LIMITS,
  LABEL_TEXT_LIMITS,
} from '@raccordo/taxonomy';
import {
  ChoiceField,
  NumberField,
  PartField,
  PartsField,
  TextField,
} from '../../../platform/http/fields.ts';
import type { Reference, ReferenceKind } from '../../reference-books/index.ts';
import { ReferenceInvalid } from '../reference-data.errors.ts';

/** Of any unit; what is plausible is judged by the domain, per unit. */
const ANY_FIGURE = { min: -1_000_000_000_000, max: 1_000_000_000_000 };

export class FigureRange {
  @NumberField(ANY_FIGURE)
  readonly low!: number;

  @NumberField(ANY_FIGURE)
  readonly typical!: number;

  @NumberField(ANY_FIGURE)
  readonly high!: number;
}

export class FigureValue {
  @PartField(() => FigureRange)
  readonly value!: FigureRange;

  @TextField(40)
  readonly unit!: string;

  @TextField(FIGURE_TEXT_LIMITS.country)
  readonly country!: string;

  @TextField(FIGURE_TEXT_LIMITS.period)
  readonly period!: string;

  @TextField(FIGURE_TEXT_LIMITS.source)
  readonly source!: string;

  @ChoiceField(CONFIDENCES, 'Confidence')
  readonly confidence!: Confidence;
}

export class LabelValue {
  @TextField(LABEL_TEXT_LIMITS.summary)
  readonly it!: string;

  @TextField(LABEL_TEXT_LIMITS.summary)
  readonly en!: string;
}

class MeaningPart {
  @ChoiceField(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @NumberField({ min: 0, max: 1 })
  readonly confidence!: number;
}

export const MEANINGS = ['mapped', 'vague', 'unmapped'] as const;
export type Meaning = (typeof MEANINGS)[number];

export class MappingValue {
  /** `vague`: known, and says too little; `unmapped`: the import reads the phrases in it. */
  @ChoiceField(MEANINGS, 'LabelMeaningKind')
  readonly meaning!: Meaning;

  @PartsField(() => MeaningPart, CAPABILITY_IDS.length)
  readonly parts!: readonly MeaningPart[];
}

/** What an item says: the member of its kind is there, the two others are null. */
export class ReferenceValueBody {
  @PartField(() => FigureValue, { nullable: true })
  readonly figure!: FigureValue | null;

  @PartField(() => LabelValue, { nullable: true })
  readonly label!: LabelValue | null;

  @PartField(() => MappingValue, { nullable: true })
  readonly mapping!: MappingValue | null;

  static from(reference: Reference): ReferenceValueBody {
    const none = { figure: null, label: null, mapping: null };
    switch (reference.kind) {
      case 'figure':
        return { ...none, figure: figureOf(reference.value) };
      case 'label':
        return { ...none, label: { it: reference.value.it, en: reference.value.en } };
      case 'mapping':
        return { ...none, mapping: mappingOf(reference.value.meaning) };
    }
  }
}

export function referenceFrom(
  kind: ReferenceKind,
  itemId: string,
  body: ReferenceValueBody,
): Reference {
  if (kind === 'figure' && body.figure !== null) {
    return { kind, itemId, value: figureOf(body.figure) };
  }
  if (kind === 'label' && body.label !== null) {
    const { it, en } = body.label;
    return { kind, itemId, value: { it: it.trim(), en: en.trim() } };
  }
  if (kind === 'mapping' && body.mapping !== null) {
    return { kind, itemId, value: { meaning: meaningOf(body.mapping) } };
  }
  throw new ReferenceInvalid(kind, [{ path: 'value', code: 'required' }]);
}

function figureOf({ value, unit, country, period, source, confidence }: FigureValue): FigureValue {
  return {
    value: { low: value.low, typical: value.typical, high: value.high },
    unit,
    country: country.trim(),
    period: period.trim(),
    source: source.trim(),
    confidence,
  };
}

function mappingOf(meaning: RevisedMeaning): MappingValue {
  if (meaning === null) return { meaning: 'vague', parts: [] };
  if (meaning === 'unmapped') return { meaning: 'unmapped', parts: [] };
  return {
    meaning: 'mapped',
    parts: CAPABILITY_IDS.flatMap((capability) => {
      const confidence = meaning[capability];
      return confidence === undefined ? [] : [{ capability, confidence }];
    }),
  };
}

function meaningOf({ meaning, parts }: MappingValue): RevisedMeaning {
  if (meaning === 'vague') return null;
  if (meaning === 'unmapped') return 'unmapped';
  return Object.fromEntries(parts.map(({ capability, confidence }) => [capability, confidence]));
}
