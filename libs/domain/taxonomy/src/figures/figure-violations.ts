import type { Confidence, SourcedFigure } from '@raccordo/kernel';
import { CHANNEL_IDS } from '../channel-id.ts';
import { boundsOf } from './figure-bounds.ts';
import type { FigureBook } from './figure-book.ts';
import { FIGURE_UNITS } from './provenance.ts';
import { FIGURE_ID } from './registry.ts';

export const CONFIDENCES: readonly Confidence[] = [
  'primary',
  'secondary',
  'practitioner',
  'derived',
];

/** Longest texts of a figure's provenance, in characters. */
export const FIGURE_TEXT_LIMITS = { source: 300, period: 40, country: 40 } as const;

export const FIGURE_VIOLATIONS = [
  'unknown_figure',
  'not_a_number',
  'out_of_order',
  'too_low',
  'too_high',
  'not_a_step',
  'unit_changed',
  'required',
  'too_long',
  'unknown_confidence',
  'full_before_first',
  'unchanged',
] as const;
export type FigureViolationCode = (typeof FIGURE_VIOLATIONS)[number];

/** What is wrong and where; the sentence is written by the web app. */
export interface FigureViolation {
  /** `value.low`, `source`, … */
  readonly path: string;
  readonly code: FigureViolationCode;
  /** The bound or step that is not kept, in the figure's unit. */
  readonly limit?: number;
}

/** Why a figure may not be published in place of the one in force; empty when it may. */
export function violationsOfRevision(
  book: FigureBook,
  figureId: string,
  proposed: SourcedFigure,
): readonly FigureViolation[] {
  const current = Object.hasOwn(book.byId, figureId) ? book.byId[figureId] : undefined;
  if (current === undefined) return [{ path: 'figureId', code: 'unknown_figure' }];
  const violations = [
    ...valueViolations(figureId, current.unit, proposed),
    ...(proposed.unit === current.unit ? [] : [{ path: 'unit', code: 'unit_changed' } as const]),
    ...(['source', 'period', 'country'] as const).flatMap((field) =>
      textViolations(field, proposed[field]),
    ),
    ...(CONFIDENCES.includes(proposed.confidence)
      ? []
      : [{ path: 'confidence', code: 'unknown_confidence' } as const]),
  ];
  if (violations.length > 0) return violations;
  return isSame(current, proposed)
    ? [{ path: 'value', code: 'unchanged' }]
    : rampViolations(book, figureId, proposed);
}

const ENDS = ['low', 'typical', 'high'] as const;

function valueViolations(
  figureId: string,
  unitInForce: string,
  { value }: SourcedFigure,
): readonly FigureViolation[] {
  const wrongEnds = ENDS.filter((end) => !Number.isFinite(value[end]));
  if (wrongEnds.length > 0) {
    return wrongEnds.map((end) => ({ path: `value.${end}`, code: 'not_a_number' }));
  }
  const unit = FIGURE_UNITS.find((known) => known === unitInForce);
  if (unit === undefined) return [];
  const { least, most, step } = boundsOf(figureId, unit);
  const outside = ENDS.flatMap((end): FigureViolation[] => {
    const path = `value.${end}`;
    const number = value[end];
    if (number < least) return [{ path, code: 'too_low', limit: least }];
    if (number > most) return [{ path, code: 'too_high', limit: most }];
    if (step !== null && !Number.isInteger(number / step)) {
      return [{ path, code: 'not_a_step', limit: step }];
    }
    return [];
  });
  return [
    ...outside,
    ...(value.low <= value.typical ? [] : [{ path: 'value.low', code: 'out_of_order' } as const]),
    ...(value.typical <= value.high ? [] : [{ path: 'value.high', code: 'out_of_order' } as const]),
  ];
}

function textViolations(
  field: keyof typeof FIGURE_TEXT_LIMITS,
  text: string,
): readonly FigureViolation[] {
  const limit = FIGURE_TEXT_LIMITS[field];
  if (text.trim() === '') return [{ path: field, code: 'required' }];
  return text.length > limit ? [{ path: field, code: 'too_long', limit }] : [];
}

/** No channel reaches its full effect before its first, whichever of the two is revised. */
function rampViolations(
  book: FigureBook,
  figureId: string,
  proposed: SourcedFigure,
): readonly FigureViolation[] {
  const isCrossed = CHANNEL_IDS.some((channel) => {
    const [first, full] = [FIGURE_ID.firstEffect(channel), FIGURE_ID.fullEffect(channel)];
    if (figureId !== first && figureId !== full) return false;
    const { firstEffectMonth, fullEffectMonth } = book.ramps[channel];
    const start = figureId === first ? proposed : firstEffectMonth;
    const end = figureId === full ? proposed : fullEffectMonth;
    return end.value.typical < start.value.typical;
  });
  return isCrossed ? [{ path: 'value.typical', code: 'full_before_first' }] : [];
}

function isSame(a: SourcedFigure, b: SourcedFigure): boolean {
  const words = ['unit', 'country', 'period', 'source', 'confidence'] as const;
  return (
    ENDS.every((end) => a.value[end] === b.value[end]) && words.every((word) => a[word] === b[word])
  );
}
