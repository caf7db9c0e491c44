import type { Brief } from '@raccordo/brief';
import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { byValue } from './choose-channels.ts';
import type { Plan, Remedy } from './plan.ts';
import { PLANNING_RULES } from './planning-rules.ts';
import { workOf } from './work.ts';

/** What would close the gap between hours needed and hours bought; nothing when there is no gap. */
export function remediesOf(
  brief: Brief,
  plan: Omit<Plan, 'remedies'>,
  book: FigureBook,
): readonly Remedy[] {
  const { affordableMinutes, monthlyMinor, neededMinutes } = plan;
  if (affordableMinutes === null || monthlyMinor === null) return [];
  if (affordableMinutes >= neededMinutes) return [];
  return [
    { kind: 'add_budget', extraMonthlyMinor: Math.max(1, plan.fullMonthlyMinor - monthlyMinor) },
    ...dropLeastChannel(brief, plan, book),
    ...doInHouse(plan, neededMinutes - affordableMinutes),
  ];
}

/** Never the only channel: a plan without any reaches nobody. */
function dropLeastChannel(
  brief: Brief,
  { channels, neededMinutes }: Omit<Plan, 'remedies'>,
  book: FigureBook,
): readonly Remedy[] {
  const chosen = channels.filter(({ verdict }) => verdict === 'chosen');
  const ordered = byValue(
    brief,
    chosen.map(({ channel }) => channel),
    book,
  );
  const least: ChannelId | undefined = ordered.at(-1);
  if (least === undefined || ordered.length < 2) return [];
  const remaining = workOf(brief, ordered.slice(0, -1), book).neededMinutes;
  if (remaining >= neededMinutes) return [];
  return [
    {
      kind: 'drop_channel',
      channel: least,
      savedMinutes: neededMinutes - remaining,
      neededMinutes: remaining,
      leadsLostPerMonth:
        chosen.find(({ channel }) => channel === least)?.averageLeadsPerMonth ?? null,
    },
  ];
}

function doInHouse({ lines }: Omit<Plan, 'remedies'>, missingMinutes: number): readonly Remedy[] {
  const friendly: readonly CapabilityId[] = PLANNING_RULES.inHouseFriendly;
  const movable = lines.filter(({ capability }) => friendly.includes(capability));
  if (movable.length === 0) return [];
  const savedMinutes = movable.reduce((sum, line) => sum + line.minutes, 0);
  return [
    {
      kind: 'do_in_house',
      capabilities: movable.map(({ capability }) => capability),
      savedMinutes,
      stillMissingMinutes: Math.max(0, missingMinutes - savedMinutes),
    },
  ];
}
