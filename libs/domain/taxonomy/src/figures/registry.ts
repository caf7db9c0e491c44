import type { SourcedFigure } from '@raccordo/kernel';
import { CAPABILITY_IDS } from '../capability-id.ts';
import type { CapabilityId } from '../capability-id.ts';
import { CHANNEL_IDS } from '../channel-id.ts';
import type { ChannelId } from '../channel-id.ts';
import { SECTOR_IDS } from '../sector-id.ts';
import type { SectorId } from '../sector-id.ts';
import { CHANNEL_BENCHMARKS } from './channel-benchmarks.ts';
import type { ChannelBenchmark } from './channel-benchmarks.ts';
import { CHANNEL_RAMPS, RAMP_MONTHS } from './channel-ramps.ts';
import { EUR_PER_USD } from './exchange-rate.ts';
import { HOURS_OF_CAPABILITY } from './hours-of-capability.ts';
import { BENCHMARK_INDUSTRIES, SEARCH_BENCHMARKS } from './search-benchmarks.ts';
import type { BenchmarkIndustry } from './search-benchmarks.ts';
import {
  ACQUISITION_SHARE,
  ANY_SECTOR_ECONOMICS,
  ECONOMICS_FACTORS,
  ONLINE_CLOSE_RATIO,
  SECTOR_ECONOMICS,
} from './sector-economics.ts';
import type { EconomicsFactor } from './sector-economics.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Threshold } from './thresholds.ts';

/** Ids of published figures: stable, so that a finding can cite one and a screen can open it. */
export const FIGURE_ID = {
  recurringHours: (capability: CapabilityId) => `hours.${capability}.recurring`,
  oneOffHours: (capability: CapabilityId) => `hours.${capability}.one_off`,
  hourlyRate: (capability: CapabilityId) => `rate.${capability}`,
  minFee: (capability: CapabilityId) => `fee.${capability}.minimum`,
  searchClick: (industry: BenchmarkIndustry) => `channel.search_ads.${industry}.cost_per_click`,
  searchConversion: (industry: BenchmarkIndustry) =>
    `channel.search_ads.${industry}.conversion_ratio`,
  searchLead: (industry: BenchmarkIndustry) => `channel.search_ads.${industry}.cost_per_lead`,
  channel: (key: ChannelBenchmark) => `channel.${key}`,
  economics: (sector: SectorId | null, factor: EconomicsFactor) =>
    `economics.${sector ?? 'any'}.${factor}`,
  acquisitionShare: () => 'economics.acquisition_share',
  onlineCloseRatio: () => 'economics.online_close_ratio',
  firstEffect: (channel: ChannelId) => `ramp.${channel}.first_effect`,
  fullEffect: (channel: ChannelId) => `ramp.${channel}.full_effect`,
  rampShare: (channel: ChannelId, month: number) => `ramp.${channel}.month_${month}`,
  keptAfterStop: (channel: ChannelId) => `ramp.${channel}.kept_after_stop`,
  threshold: (key: Threshold) => `threshold.${key}`,
  eurPerUsd: () => 'exchange.eur_per_usd',
} as const;

type Entry = readonly [id: string, figure: SourcedFigure | null];

function hourEntries(): readonly Entry[] {
  return CAPABILITY_IDS.flatMap((capability): Entry[] => {
    const hours = HOURS_OF_CAPABILITY[capability];
    return [
      [FIGURE_ID.recurringHours(capability), hours.recurringHours],
      [FIGURE_ID.oneOffHours(capability), hours.oneOffHours],
      [FIGURE_ID.hourlyRate(capability), hours.hourlyRateMinor],
      [FIGURE_ID.minFee(capability), hours.minFeeMinor],
    ];
  });
}

function searchEntries(): readonly Entry[] {
  return BENCHMARK_INDUSTRIES.flatMap((industry): Entry[] => [
    [FIGURE_ID.searchClick(industry), SEARCH_BENCHMARKS[industry].costPerClickMinor],
    [FIGURE_ID.searchConversion(industry), SEARCH_BENCHMARKS[industry].conversionRatio],
    [FIGURE_ID.searchLead(industry), SEARCH_BENCHMARKS[industry].costPerLeadMinor],
  ]);
}

function economicsEntries(): readonly Entry[] {
  const ofSectors = [null, ...SECTOR_IDS].flatMap((sector) => {
    const economics = sector === null ? ANY_SECTOR_ECONOMICS : SECTOR_ECONOMICS[sector];
    return ECONOMICS_FACTORS.map((factor): Entry => [
      FIGURE_ID.economics(sector, factor),
      economics[factor],
    ]);
  });
  return [
    ...ofSectors,
    [FIGURE_ID.acquisitionShare(), ACQUISITION_SHARE],
    [FIGURE_ID.onlineCloseRatio(), ONLINE_CLOSE_RATIO],
  ];
}

function rampEntries(): readonly Entry[] {
  return CHANNEL_IDS.flatMap((channel): Entry[] => {
    const ramp = CHANNEL_RAMPS[channel];
    return [
      [FIGURE_ID.firstEffect(channel), ramp.firstEffectMonth],
      [FIGURE_ID.fullEffect(channel), ramp.fullEffectMonth],
      [FIGURE_ID.keptAfterStop(channel), ramp.keptMonthlyRatio],
      ...RAMP_MONTHS.map((month): Entry => [
        FIGURE_ID.rampShare(channel, month),
        ramp.shareByMonth[month],
      ]),
    ];
  });
}

const prefixed = (prefix: string, table: Readonly<Record<string, SourcedFigure>>) =>
  Object.entries(table).map(([key, figure]): Entry => [`${prefix}.${key}`, figure]);

/** Every figure the engine uses, by stable id. */
export const FIGURES: Readonly<Record<string, SourcedFigure>> = Object.fromEntries(
  [
    ...hourEntries(),
    ...searchEntries(),
    ...prefixed('channel', CHANNEL_BENCHMARKS),
    ...economicsEntries(),
    ...rampEntries(),
    ...prefixed('threshold', THRESHOLDS),
    [FIGURE_ID.eurPerUsd(), EUR_PER_USD] as const,
  ].filter((entry): entry is [string, SourcedFigure] => entry[1] !== null),
);
