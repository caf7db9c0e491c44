import type { ChannelId } from '@raccordo/taxonomy';
import type { Mix } from '../allocation/mix.ts';
import type { PreparedProblem } from '../allocation/prepared-problem.ts';
import { placesOf, spendsOf } from './spend-share.ts';

/** What sets a mix apart from the others shown beside it. */
export interface Leaning {
  readonly channel: ChannelId;
  /** Share of the budget this mix gives the channel, fees included. */
  readonly shareRatio: number;
  /** How much more that is than the others give it on average. */
  readonly aboveOthersRatio: number;
}

/**
 * The channel each mix gives most compared with the other mixes: its name. No channel names two
 * mixes; of all ways to name them, the one that tells them apart most. Null for a mix that gives
 * nothing more than the others do: the balanced one.
 */
export function leaningsOf(
  prepared: PreparedProblem,
  mixes: readonly Mix[],
): readonly (Leaning | null)[] {
  const shares = mixes.map((mix) => {
    const places = placesOf(prepared, mix.mask, spendsOf(prepared, mix), mix.budgetMinor);
    return places.map((minor) => minor / mix.budgetMinor);
  });
  const options = mixes.map((mix, at) =>
    mix.channels.flatMap(({ channel }) => {
      const i = prepared.problem.channels.findIndex((model) => model.channel === channel);
      const shareRatio = shares[at]![i]!;
      const others = shares.filter((_, other) => other !== at).map((other) => other[i]!);
      const mean = others.reduce((sum, share) => sum + share, 0) / Math.max(1, others.length);
      const aboveOthersRatio = shareRatio - mean;
      return aboveOthersRatio > 0 ? [{ channel, shareRatio, aboveOthersRatio }] : [];
    }),
  );
  return tellingApart(options, []).names;
}

interface Naming {
  readonly names: readonly (Leaning | null)[];
  readonly worth: number;
}

/** At most four mixes of a few channels each: every way is tried. */
function tellingApart(
  options: readonly (readonly Leaning[])[],
  used: readonly ChannelId[],
): Naming {
  const [first, ...rest] = options;
  if (first === undefined) return { names: [], worth: 0 };
  const free = first.filter(({ channel }) => !used.includes(channel));
  const ways = [...free, null].map((name): Naming => {
    const others = tellingApart(rest, name === null ? used : [...used, name.channel]);
    const worth = others.worth + (name?.aboveOthersRatio ?? 0);
    return { names: [name, ...others.names], worth };
  });
  return ways.reduce((best, way) => (way.worth > best.worth ? way : best));
}
