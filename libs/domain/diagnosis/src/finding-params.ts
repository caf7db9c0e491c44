import type { Plan } from '@raccordo/planning';
import type { ChannelId } from '@raccordo/taxonomy';

/** Hours with one decimal: what an owner reads; the plan keeps the minutes. */
export function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

export function chosenChannels({ channels }: Plan): readonly ChannelId[] {
  return channels.filter(({ verdict }) => verdict === 'chosen').map(({ channel }) => channel);
}
