import type { PlannedMix } from '@raccordo/planning';
import type { ChannelId } from '@raccordo/taxonomy';
import type { BudgetPart } from '@raccordo/ui';

/** One line of where a month's money goes. */
export interface MixLine {
  readonly channel: ChannelId;
  readonly minor: number;
  /** Work beyond the least hours where no media are bought. */
  readonly isWork: boolean;
}

export function linesOf({ mix, plan }: PlannedMix): readonly MixLine[] {
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
