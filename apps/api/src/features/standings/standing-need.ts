import type { Currency, LocalizedText } from '@raccordo/kernel';
import {
  type AnonymousLine,
  type AnonymousNeed,
  type FeeBand,
  feeBandOf,
  needOfAnonymous,
  type ReleasedSector,
} from '@raccordo/market';
import type { Need, ObjectiveVerdict } from '@raccordo/planning';
import { type MacroAreaId, macroAreaOf, type RegionId, type SizeClass } from '@raccordo/taxonomy';
import type { TypicalNeed } from './typical-needs.ts';

export const STANDING_NEED_KINDS = ['typical', 'real'] as const;
export type StandingNeedKind = (typeof STANDING_NEED_KINDS)[number];

/** A need an agency may stand before, whoever made it: what is told, and what the engine reads. */
export interface StandingNeed {
  readonly kind: StandingNeedKind;
  readonly key: string;
  /** Only of a typical need: a real one has no title. */
  readonly title: LocalizedText | null;
  readonly summary: LocalizedText | null;
  /** `YYYY-MM`; only of a real need. */
  readonly month: string | null;
  readonly sector: ReleasedSector | null;
  readonly region: RegionId | null;
  readonly macroArea: MacroAreaId | null;
  readonly sizeClass: SizeClass | null;
  readonly objective: ObjectiveVerdict;
  readonly currency: Currency;
  readonly feeBand: FeeBand | null;
  readonly lines: readonly AnonymousLine[];
  readonly need: Need;
}

export function typicalStandingNeed(typical: TypicalNeed): StandingNeed {
  const { key, title, summary, objective, need } = typical;
  const { sector, region, sizeClass, currency, feeBudgetMinor } = need;
  return {
    kind: 'typical',
    key,
    title,
    summary,
    month: null,
    sector,
    region,
    macroArea: region === null ? null : macroAreaOf(region),
    sizeClass,
    objective,
    currency,
    feeBand: feeBudgetMinor === null ? null : feeBandOf(feeBudgetMinor),
    lines: need.lines.map(({ capability, weightPpm, minutes }) => ({
      capability,
      weightPoints: Math.round(weightPpm / 10_000),
      hours: Math.ceil(minutes / 60),
    })),
    need,
  };
}

/** Made of what was released and nothing else, the need the engine reads included. */
export function realStandingNeed(released: AnonymousNeed): StandingNeed {
  const { key, month, sector, region, macroArea, sizeClass, objective } = released;
  const { currency, feeBand, lines } = released;
  return {
    kind: 'real',
    key,
    title: null,
    summary: null,
    month,
    sector,
    region,
    macroArea,
    sizeClass,
    objective,
    currency,
    feeBand,
    lines,
    need: needOfAnonymous(released),
  };
}
