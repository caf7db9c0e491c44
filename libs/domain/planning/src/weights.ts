import type { Ppm } from '@raccordo/kernel';
import { WHOLE_PPM } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { ChannelPoints } from './channel-points.ts';
import type { NeedSource } from './need.ts';
import type { PlanLine } from './plan.ts';
import { PLANNING_RULES } from './planning-rules.ts';

const COORDINATION: Readonly<Partial<Record<CapabilityId, number>>> =
  PLANNING_RULES.coordinationValueRatio;
const SUPPORT: Readonly<Partial<Record<CapabilityId, number>>> = PLANNING_RULES.supportValueRatio;

/**
 * Weights of the lines by value at stake, in the order of the lines; they sum to exactly 1_000_000.
 *
 * - A channel is worth its points (`channelPointsOf`). The capability that runs it holds `ownValueRatio` of
 *   them, each capability that supports it the ratio of `supportValueRatio`: a campaign without a
 *   landing page loses that much.
 * - What no channel asks for is worth `foundationPoints`, what was only asked for `askPoints`.
 * - Coordination holds a fixed share of the whole, whatever the number of channels.
 * - Work that the firm does in part itself counts for the part it buys.
 */
export function weightsOf(lines: readonly PlanLine[], points: ChannelPoints): readonly Ppm[] {
  const direct = lines.map((line) =>
    isCoordination(line) ? 0 : boughtShare(line) * pointsOf(line, points),
  );
  const directPoints = direct.reduce((sum, points) => sum + points, 0);
  const coordinationRatio = sumOf(lines.filter(isCoordination), coordinationRatioOf);
  // With nothing to coordinate the coordination is the whole.
  const whole = directPoints > 0 ? directPoints / (1 - coordinationRatio) : 1;
  const values = lines.map((line, at) =>
    isCoordination(line)
      ? boughtShare(line) * whole * coordinationRatioOf(line)
      : (direct[at] ?? 0),
  );
  return apportion(values, WHOLE_PPM);
}

function pointsOf({ capability, sources }: PlanLine, points: ChannelPoints): number {
  return Math.max(
    sumOf(sources, (source) => channelPoints(source, capability, points)),
    ...sources.map((source) => {
      if (source.kind === 'ask') return PLANNING_RULES.askPoints;
      return source.kind === 'foundation' ? PLANNING_RULES.foundationPoints[source.reason] : 0;
    }),
  );
}

function channelPoints(
  source: NeedSource,
  capability: CapabilityId,
  points: ChannelPoints,
): number {
  if (source.kind !== 'channel') return 0;
  const support = SUPPORT[capability];
  const isOwn =
    source.channel === 'marketplaces' ? capability === 'ecommerce' : support === undefined;
  const ratio = isOwn ? PLANNING_RULES.ownValueRatio : (support ?? 0);
  return points[source.channel] * ratio;
}

function isCoordination({ capability, sources }: PlanLine): boolean {
  return (
    COORDINATION[capability] !== undefined &&
    sources.some((source) => source.kind === 'foundation' && source.reason === 'coordination')
  );
}

function coordinationRatioOf({ capability }: PlanLine): number {
  return COORDINATION[capability] ?? 0;
}

function boughtShare({ minutes, inHouseMinutes }: PlanLine): number {
  return minutes / (minutes + inHouseMinutes);
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

/**
 * Integers in proportion to positive parts, summing to exactly `whole`: largest remainder, ties to
 * the earlier part.
 */
export function apportion(parts: readonly number[], whole: number): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (part / total) * whole);
  const floors = exact.map(Math.floor);
  const left = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return floors.map((part, at) => part + (raised.has(at) ? 1 : 0));
}
