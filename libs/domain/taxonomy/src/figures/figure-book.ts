import type { SourcedFigure } from '@raccordo/kernel';
import { CAPABILITY_IDS } from '../capability-id.ts';
import type { CapabilityId } from '../capability-id.ts';
import { CHANNEL_IDS } from '../channel-id.ts';
import type { ChannelId } from '../channel-id.ts';
import { SECTOR_IDS } from '../sector-id.ts';
import type { SectorId } from '../sector-id.ts';
import { CHANNEL_BENCHMARK_KEYS, CHANNEL_BENCHMARKS } from './channel-benchmarks.ts';
import type { ChannelBenchmark } from './channel-benchmarks.ts';
import { CHANNEL_RAMPS, RAMP_MONTHS } from './channel-ramps.ts';
import type { ChannelRamp } from './channel-ramps.ts';
import { EUR_PER_USD } from './exchange-rate.ts';
import { HOURS_OF_CAPABILITY } from './hours-of-capability.ts';
import type { CapabilityHours } from './hours-of-capability.ts';
import { FIGURE_ID, FIGURES } from './registry.ts';
import { BENCHMARK_INDUSTRIES, SEARCH_BENCHMARKS } from './search-benchmarks.ts';
import type { BenchmarkIndustry, SearchBenchmark } from './search-benchmarks.ts';
import {
  ACQUISITION_SHARE,
  ANY_SECTOR_ECONOMICS,
  ECONOMICS_FACTORS,
  ONLINE_CLOSE_RATIO,
  SECTOR_ECONOMICS,
} from './sector-economics.ts';
import type { SectorEconomics } from './sector-economics.ts';
import { tableOf } from '../table-of.ts';
import { THRESHOLD_KEYS, THRESHOLDS } from './thresholds.ts';
import type { Threshold } from './thresholds.ts';

export type FiguresById = Readonly<Record<string, SourcedFigure>>;

/**
 * All published figures as one value. The engine reads the book it is handed and nothing else, so
 * that a revised figure can be tried beside the one in force. Version 0 is what the code ships.
 */
export interface FigureBook {
  readonly version: number;
  /** By stable id; the tables below hold the very same figures where the engine looks for them. */
  readonly byId: FiguresById;
  readonly hours: Readonly<Record<CapabilityId, CapabilityHours>>;
  readonly search: Readonly<Record<BenchmarkIndustry, SearchBenchmark>>;
  readonly channels: Readonly<Record<ChannelBenchmark, SourcedFigure>>;
  readonly anySectorEconomics: SectorEconomics;
  readonly sectorEconomics: Readonly<Record<SectorId, SectorEconomics>>;
  readonly acquisitionShare: SourcedFigure;
  readonly onlineCloseRatio: SourcedFigure;
  readonly ramps: Readonly<Record<ChannelId, ChannelRamp>>;
  readonly thresholds: Readonly<Record<Threshold, SourcedFigure>>;
  readonly eurPerUsd: SourcedFigure;
}

type Lookup = (id: string, shipped: SourcedFigure) => SourcedFigure;

/** The shipped figures with some replaced; an id that the code does not know is left out. */
export function figureBook(version: number, replaced: FiguresById): FigureBook {
  const at: Lookup = (id, shipped) => replaced[id] ?? shipped;
  return {
    version,
    byId: Object.fromEntries(Object.entries(FIGURES).map(([id, figure]) => [id, at(id, figure)])),
    hours: tableOf(CAPABILITY_IDS, (capability) => hoursOf(capability, at)),
    search: tableOf(BENCHMARK_INDUSTRIES, (industry) => searchOf(industry, at)),
    channels: tableOf(CHANNEL_BENCHMARK_KEYS, (key) =>
      at(FIGURE_ID.channel(key), CHANNEL_BENCHMARKS[key]),
    ),
    anySectorEconomics: economicsOf(null, at),
    sectorEconomics: tableOf(SECTOR_IDS, (sector) => economicsOf(sector, at)),
    acquisitionShare: at(FIGURE_ID.acquisitionShare(), ACQUISITION_SHARE),
    onlineCloseRatio: at(FIGURE_ID.onlineCloseRatio(), ONLINE_CLOSE_RATIO),
    ramps: tableOf(CHANNEL_IDS, (channel) => rampOf(channel, at)),
    thresholds: tableOf(THRESHOLD_KEYS, (key) => at(FIGURE_ID.threshold(key), THRESHOLDS[key])),
    eurPerUsd: at(FIGURE_ID.eurPerUsd(), EUR_PER_USD),
  };
}

/** The figures as the code ships them: what every function reads unless it is handed another book. */
export const SHIPPED_FIGURES = figureBook(0, {});

/** Without a sector, the figures of any. */
export function economicsIn(book: FigureBook, sector: SectorId | null): SectorEconomics {
  return sector === null ? book.anySectorEconomics : book.sectorEconomics[sector];
}

function hoursOf(capability: CapabilityId, at: Lookup): CapabilityHours {
  const { recurringHours, oneOffHours, hourlyRateMinor, minFeeMinor } =
    HOURS_OF_CAPABILITY[capability];
  return {
    recurringHours: recurringHours && at(FIGURE_ID.recurringHours(capability), recurringHours),
    oneOffHours: oneOffHours && at(FIGURE_ID.oneOffHours(capability), oneOffHours),
    hourlyRateMinor: at(FIGURE_ID.hourlyRate(capability), hourlyRateMinor),
    minFeeMinor: minFeeMinor && at(FIGURE_ID.minFee(capability), minFeeMinor),
  };
}

function searchOf(industry: BenchmarkIndustry, at: Lookup): SearchBenchmark {
  const { costPerClickMinor, conversionRatio, costPerLeadMinor } = SEARCH_BENCHMARKS[industry];
  return {
    costPerClickMinor: at(FIGURE_ID.searchClick(industry), costPerClickMinor),
    conversionRatio: at(FIGURE_ID.searchConversion(industry), conversionRatio),
    costPerLeadMinor: at(FIGURE_ID.searchLead(industry), costPerLeadMinor),
  };
}

function economicsOf(sector: SectorId | null, at: Lookup): SectorEconomics {
  const shipped = sector === null ? ANY_SECTOR_ECONOMICS : SECTOR_ECONOMICS[sector];
  return tableOf(ECONOMICS_FACTORS, (factor) =>
    at(FIGURE_ID.economics(sector, factor), shipped[factor]),
  );
}

function rampOf(channel: ChannelId, at: Lookup): ChannelRamp {
  const { firstEffectMonth, fullEffectMonth, shareByMonth, keptMonthlyRatio } =
    CHANNEL_RAMPS[channel];
  return {
    firstEffectMonth: at(FIGURE_ID.firstEffect(channel), firstEffectMonth),
    fullEffectMonth: at(FIGURE_ID.fullEffect(channel), fullEffectMonth),
    keptMonthlyRatio: at(FIGURE_ID.keptAfterStop(channel), keptMonthlyRatio),
    shareByMonth: tableOf(RAMP_MONTHS, (month) =>
      at(FIGURE_ID.rampShare(channel, month), shareByMonth[month]),
    ),
  };
}
