import type { Brief } from '@raccordo/brief';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { CAPABILITY_IDS, CHANNELS_NEEDING_MANAGEMENT } from '@raccordo/taxonomy';
import { askDemandsOf } from '../ask-work.ts';
import { inHouseHoursOf } from '../asked-scope.ts';
import { channelDemandsOf } from '../channel-work.ts';
import { feesNeededFor, feesNeededOf } from '../fees.ts';
import { foundationDemandsOf } from '../foundation-work.ts';
import { MAX_LINE_MINUTES, spreadMonthsFor, workOf } from '../work.ts';
import type { WorkDemand } from '../work-demand.ts';

/**
 * Monthly fees of every subset of channels, whole minor units, by bit mask: exactly those of the
 * hours that `workOf` asks for, hours shared between channels paid once. A thousand subsets are
 * added up channel by channel instead of being planned one by one.
 */
export function feesOfSubsets(
  brief: Brief,
  channels: readonly ChannelId[],
  book: FigureBook,
): Float64Array {
  const size = 1 << channels.length;
  const fees = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const alone = channels.map((channel) => tallyOf(channelDemandsOf(brief, [channel], book)));
  const foundations = foundationTallies(brief, channels, book);
  const asked = tallyOf(askDemandsOf(brief, book));
  const terms = termsOf(brief, book);
  // Of every subset, its tally; each is that of a smaller one and one more channel.
  const tallies = emptyTally(size);
  const whole = emptyTally(1);
  for (let mask = 1; mask < size; mask++) {
    const lowest = alone[31 - Math.clz32(mask & -mask)]!;
    merge({ into: tallies, row: mask, from: tallies, fromRow: mask & (mask - 1) }, lowest);
    merge({ into: whole, row: 0, from: tallies, fromRow: mask }, foundations(mask));
    merge({ into: whole, row: 0, from: whole, fromRow: 0 }, asked);
    fees[mask] =
      feesOfTally(brief, whole, terms) ?? feesOneByOne(brief, subsetOf(channels, mask), book);
  }
  return fees;
}

/** The firm does it all itself, or nearly: rare enough to be planned on its own. */
function feesOneByOne(brief: Brief, channels: readonly ChannelId[], book: FigureBook): number {
  return feesNeededOf(brief, workOf(brief, channels, book));
}

function subsetOf(channels: readonly ChannelId[], mask: number): readonly ChannelId[] {
  return channels.filter((_, at) => mask & (1 << at));
}

const COUNT = CAPABILITY_IDS.length;

/** Rows of demands on every capability: shared minutes, minutes that add up, minutes once. */
interface Tally {
  readonly shared: Float64Array;
  readonly added: Float64Array;
  readonly once: Float64Array;
}

function emptyTally(rows: number): Tally {
  return {
    shared: new Float64Array(rows * COUNT),
    added: new Float64Array(rows * COUNT),
    once: new Float64Array(rows * COUNT),
  };
}

function tallyOf(demands: readonly WorkDemand[]): Tally {
  const tally = emptyTally(1);
  for (const { capability, recurringMinutes, oneOffMinutes, isAdded } of demands) {
    const at = CAPABILITY_IDS.indexOf(capability);
    if (isAdded) tally.added[at]! += recurringMinutes;
    else tally.shared[at] = Math.max(tally.shared[at]!, recurringMinutes);
    tally.once[at] = Math.max(tally.once[at]!, oneOffMinutes);
  }
  return tally;
}

interface Places {
  readonly into: Tally;
  readonly row: number;
  readonly from: Tally;
  readonly fromRow: number;
}

/** One row and one more tally, written to a row: shared work counts once, added work adds up. */
function merge({ into, row, from, fromRow }: Places, more: Tally): void {
  for (let i = 0, to = row * COUNT, at = fromRow * COUNT; i < COUNT; i++, to++, at++) {
    into.shared[to] = Math.max(from.shared[at]!, more.shared[i]!);
    into.added[to] = from.added[at]! + more.added[i]!;
    into.once[to] = Math.max(from.once[at]!, more.once[i]!);
  }
}

/** Foundations depend on how many channels there are, not on which. */
function foundationTallies(
  brief: Brief,
  channels: readonly ChannelId[],
  book: FigureBook,
): (mask: number) => Tally {
  const few = tallyOf(foundationDemandsOf(brief, channels.slice(0, 1), book));
  const firstChannels = channels.slice(0, CHANNELS_NEEDING_MANAGEMENT);
  const many = tallyOf(foundationDemandsOf(brief, firstChannels, book));
  return (mask) => {
    let count = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
    return count >= CHANNELS_NEEDING_MANAGEMENT ? many : few;
  };
}

interface Terms {
  readonly inHouse: Float64Array;
  readonly rate: Float64Array;
}

function termsOf(brief: Brief, book: FigureBook): Terms {
  return {
    inHouse: Float64Array.from(CAPABILITY_IDS, (id) => Math.floor(60 * inHouseHoursOf(brief, id))),
    rate: Float64Array.from(CAPABILITY_IDS, (id) => book.hours[id].hourlyRateMinor.value.typical),
  };
}

/** Null where the firm does it all itself. */
function feesOfTally(brief: Brief, tally: Tally, { inHouse, rate }: Terms): number | null {
  const { shared, added, once } = tally;
  const isRecurring = shared.some((minutes) => minutes > 0) || added.some((minutes) => minutes > 0);
  const spreadMonths = spreadMonthsFor(brief, !isRecurring);
  let [neededMinutes, cost, oneOffMinutes] = [0, 0, 0];
  let isProject = true;
  for (let at = 0; at < COUNT; at++) {
    const recurring = shared[at]! + added[at]!;
    const wanted = recurring + Math.ceil(once[at]! / spreadMonths) - inHouse[at]!;
    if (wanted <= 0) continue;
    const minutes = Math.min(MAX_LINE_MINUTES, wanted);
    neededMinutes += minutes;
    cost += minutes * rate[at]!;
    oneOffMinutes += once[at]!;
    if (recurring > 0) isProject = false;
  }
  if (neededMinutes === 0) return null;
  const blendedRateMinor = Math.ceil(cost / neededMinutes);
  return feesNeededFor(brief, {
    neededMinutes,
    blendedRateMinor,
    spreadMonths,
    oneOffMinutes,
    isProject,
  });
}
