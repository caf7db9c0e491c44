import { bestMix, fitSeries, holdOutOf, prepare, resultsAt, steadyCurve } from '@raccordo/mix';
import type { SeriesFit, WeeklySeries } from '@raccordo/mix';
import { problemOf } from '@raccordo/mix/testing';
import { exactly } from '@raccordo/kernel';
import { CHANNEL_IDS } from '@raccordo/taxonomy';

export interface HistoryFigures {
  /** 1 − error / error of the same week a year before, on the last fifth of the weeks. */
  readonly skill: number;
  /** 1 − error / error of a linear model. */
  readonly skillOverLinear: number;
  /** What the fitted curves promise of the same mean spend split anew, over the split of history. */
  readonly reallocationGain: number;
}

export function measureHistory(series: WeeklySeries): HistoryFigures | null {
  const held = holdOutOf(series);
  const fitted = fitSeries(series);
  if (held.kind === 'refused' || fitted.kind === 'refused') return null;
  const { ours, linear, skill } = held.holdOut;
  return {
    skill,
    skillOverLinear: 1 - ours / linear,
    reallocationGain: reallocationGainOf(series, fitted.fit),
  };
}

/** At the mean week, each channel held steady. */
function reallocationGainOf({ channels }: WeeklySeries, fit: SeriesFit): number {
  const able = fit.channels.filter(({ ceiling }) => ceiling > 0);
  const weeks = able.map(({ name }) => {
    return channels.find((channel) => channel.name === name)?.spends ?? [];
  });
  const historic = weeks.map((spends) => {
    return Math.floor(spends.reduce((sum, spend) => sum + spend, 0) / spends.length);
  });
  const models = able.map((channel, at) => {
    const curve = steadyCurve(channel);
    return {
      ...curve,
      channel: CHANNEL_IDS[at]!,
      leastMinor: 0,
      // Beyond the dearest week nobody knows the curve.
      mostMinor: Math.max(...weeks[at]!),
      ownFeesMinor: 0,
      ramp: [1],
      keptMonthlyRatio: 0,
      spread: { reach: exactly(1), cost: exactly(1), conversion: exactly(1) },
    };
  });
  const before = models.reduce((sum, model, at) => sum + resultsAt(model, historic[at]!), 0);
  const budget = historic.reduce((sum, spend) => sum + spend, 0);
  const outcome = bestMix(prepare(problemOf(models, 1, 0)), budget);
  return outcome.kind === 'mix' ? outcome.mix.resultsPerMonth / before - 1 : 0;
}
