import type { Range } from './range.ts';

/**
 * How far a figure can be trusted: `primary` (the data itself), `secondary` (a page quoting a named
 * study), `practitioner` (one page, no method), `derived` (computed or proposed by us).
 */
export type Confidence = 'primary' | 'secondary' | 'practitioner' | 'derived';

/** A published figure: never a bare number. */
export interface SourcedFigure {
  readonly value: Range;
  readonly unit: string;
  readonly country: string;
  readonly period: string;
  readonly source: string;
  readonly confidence: Confidence;
}
