import type { Mix } from '@raccordo/mix';
import type { PlannedMix } from '@raccordo/planning';
import type { ChannelId } from '@raccordo/taxonomy';
import type { BudgetPart } from '@raccordo/ui';
import { apportion } from '../../../shared/figures/apportion.ts';

const EURO_MINOR = 100;

/** The same mix in whole euros that still add up to its budget, as people add them up. */
export function inWholeEuros<Spent extends Pick<Mix, 'feesMinor' | 'unspentMinor' | 'channels'>>(
  mix: Spent,
): Spent {
  const spends = mix.channels.map(({ variableMinor }) => variableMinor);
  const [feesMinor = 0, unspentMinor = 0, ...rounded] = apportion(
    [mix.feesMinor, mix.unspentMinor, ...spends],
    EURO_MINOR,
  );
  const channels = mix.channels.map((channel, at) => {
    return { ...channel, variableMinor: rounded[at] ?? 0 };
  });
  return { ...mix, feesMinor, unspentMinor, channels };
}

/** One line of where a month's money goes. */
export interface MixLine {
  readonly channel: ChannelId;
  readonly minor: number;
  /** Work beyond the least hours where no media are bought. */
  readonly isWork: boolean;
}

export function linesOf({ mix, plan }: Pick<PlannedMix, 'mix' | 'plan'>): readonly MixLine[] {
  return mix.channels.map(({ channel, variableMinor }) => ({
    channel,
    minor: variableMinor,
    isWork: plan.channels.some((choice) => choice.channel === channel && choice.growth !== null),
  }));
}

export function barPartsOf(planned: PlannedMix): readonly BudgetPart[] {
  const { feesMinor, unspentMinor } = planned.mix;
  return [
    { id: 'fees', amount: feesMinor, kind: 'fees' },
    ...linesOf(planned).map(({ channel, minor, isWork }): BudgetPart => {
      return { id: channel, amount: minor, kind: isWork ? 'work' : 'media' };
    }),
    { id: 'left', amount: unspentMinor, kind: 'left' },
  ];
}

const LETTERS = 'ABCD';

export function letterOf(at: number): string {
  return LETTERS.charAt(at);
}
