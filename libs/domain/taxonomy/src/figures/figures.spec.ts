import type { SourcedFigure } from '@raccordo/kernel';
import {
  BENCHMARK_INDUSTRIES,
  CHANNEL_RAMPS,
  FIGURE_ID,
  FIGURES,
  HOURS_OF_CAPABILITY,
  RAMP_MONTHS,
  SEARCH_BENCHMARKS,
  benchmarkIndustryOf,
} from './index.ts';
import { CAPABILITY_IDS } from '../capability-id.ts';
import { CHANNEL_IDS } from '../channel-id.ts';
import { SECTOR_IDS } from '../sector-id.ts';

const CONFIDENCES = ['primary', 'secondary', 'practitioner', 'derived'];
const every = Object.entries(FIGURES);

function isComplete(figure: SourcedFigure): boolean {
  const words = [figure.unit, figure.country, figure.period, figure.source];
  return words.every((word) => word.trim() !== '') && CONFIDENCES.includes(figure.confidence);
}

describe('the published figures', () => {
  it('all say unit, country, period, source and confidence', () => {
    expect(every.filter(([, figure]) => !isComplete(figure))).toEqual([]);
    expect(every.length).toBeGreaterThan(300);
  });

  it('all are ordered: low, typical, high, and none is negative', () => {
    const crooked = every.filter(
      ([, { value }]) =>
        !(value.low >= 0 && value.low <= value.typical && value.typical <= value.high),
    );
    expect(crooked).toEqual([]);
  });

  it('keep every ratio within 0 and 1', () => {
    const beyond = every.filter(([, { unit, value }]) => unit === 'ratio' && value.high > 1);
    expect(beyond).toEqual([]);
  });

  it('give every capability an hourly rate and some work to do', () => {
    const idle = CAPABILITY_IDS.filter((capability) => {
      const { recurringHours, oneOffHours, hourlyRateMinor } = HOURS_OF_CAPABILITY[capability];
      return (!recurringHours && !oneOffHours) || hourlyRateMinor.value.low < 1_000;
    });
    expect(idle).toEqual([]);
  });

  it('localise a search click: the dollar median, a quarter less, at the fixed rate', () => {
    const { costPerClickMinor, costPerLeadMinor } = SEARCH_BENCHMARKS.furniture;
    expect(costPerClickMinor.value.typical).toBeCloseTo(3.97 * 100 * 0.75 * 0.923873, 6);
    expect(costPerLeadMinor.value.typical).toBeCloseTo(costPerClickMinor.value.typical / 0.0299, 6);
  });

  it('find a benchmark industry for every sector and for none', () => {
    const found = [null, ...SECTOR_IDS].flatMap((sector) => [
      benchmarkIndustryOf(sector, 'consumers'),
      benchmarkIndustryOf(sector, 'businesses'),
    ]);
    expect(found.filter((industry) => !BENCHMARK_INDUSTRIES.includes(industry))).toEqual([]);
  });

  it('never let a channel reach its full effect before its first', () => {
    for (const channel of CHANNEL_IDS) {
      const { firstEffectMonth, fullEffectMonth } = CHANNEL_RAMPS[channel];
      expect(fullEffectMonth.value.typical).toBeGreaterThanOrEqual(firstEffectMonth.value.typical);
    }
  });

  it('can be opened by the ids the rules cite', () => {
    const cited = [
      FIGURE_ID.recurringHours('search_ads'),
      FIGURE_ID.oneOffHours('landing_pages'),
      FIGURE_ID.hourlyRate('pr'),
      FIGURE_ID.minFee('email_dem'),
      FIGURE_ID.searchClick('furniture'),
      FIGURE_ID.searchConversion('all'),
      FIGURE_ID.searchLead('travel'),
      FIGURE_ID.channel('social_ads.cost_per_thousand'),
      FIGURE_ID.economics('C', 'closeRatio'),
      FIGURE_ID.economics(null, 'repeatFactor'),
      FIGURE_ID.acquisitionShare(),
      FIGURE_ID.onlineCloseRatio(),
      FIGURE_ID.firstEffect('email'),
      FIGURE_ID.fullEffect('pr'),
      ...RAMP_MONTHS.map((month) => FIGURE_ID.rampShare('seo_content', month)),
      FIGURE_ID.threshold('adequacy'),
    ];
    expect(cited.filter((id) => FIGURES[id] === undefined)).toEqual([]);
  });
});
