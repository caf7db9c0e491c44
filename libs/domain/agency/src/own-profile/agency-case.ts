import type { CapabilityId, SectorId } from '@raccordo/taxonomy';

/** One piece of work an agency can point to. */
export interface CaseContent {
  readonly title: string;
  readonly sector: SectorId | null;
  /** `YYYY-MM`. */
  readonly deliveredIn: string | null;
  readonly capabilities: readonly CapabilityId[];
  /** What changed for the client, in words. */
  readonly result: string;
  readonly figures: readonly CaseFigure[];
  readonly link: string | null;
  readonly fileId: string | null;
}

/** A measured result: what, from, to, in which unit. */
export interface CaseFigure {
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: string;
}

export interface AgencyCase extends CaseContent {
  readonly id: string;
}
