import type { Mix } from '@raccordo/mix';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { Plan } from '../plan.ts';
import { growthCapabilityOf } from './channel-models.ts';
import type { Planner } from './planner.ts';

/** What a mix asks of the firm itself, beside the money. Minutes a month. */
export interface MixAsks {
  /** Bought from agencies. */
  readonly boughtMinutes: number;
  /** Promised by the firm and counted on. */
  readonly inHouseMinutes: number;
  /** Texts, pictures and video, whoever makes them: the firm must feed and approve them. */
  readonly contentMinutes: number;
  /** The list that is written to; null where none is. */
  readonly listContacts: number | null;
  /** Something to be built before anything starts, minutes in all. */
  readonly setUpMinutes: number;
  /** Month from which half of what the horizon brings is there: how long to hold out. */
  readonly patienceMonth: number;
  /** Skills that have to be found, most hours first. */
  readonly skills: readonly CapabilityId[];
  /** Someone must hold several channels together. */
  readonly needsDirection: boolean;
}

const CONTENT: readonly CapabilityId[] = [
  'copy_editorial',
  'graphic_design',
  'photo_video',
  'social_editorial',
];

export function asksOf(
  { brief, book }: Planner,
  mix: Mix,
  plan: Plan,
  resultsByMonth: readonly number[],
): MixAsks {
  const { lines } = plan;
  const sum = (valueOf: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + valueOf(line), 0);
  const isContent = (capability: CapabilityId) =>
    CONTENT.includes(capability) ||
    mix.channels.some(({ channel }) => growthCapabilityOf(channel, brief, book) === capability);
  const writes = mix.channels.some(({ channel }) => channel === 'email');
  return {
    boughtMinutes: sum(({ minutes }) => minutes),
    inHouseMinutes: sum(({ inHouseMinutes, recurringMinutes, oneOffMinutes }) =>
      Math.min(inHouseMinutes, recurringMinutes + Math.ceil(oneOffMinutes / plan.spreadMonths)),
    ),
    contentMinutes: sum((line) => (isContent(line.capability) ? line.recurringMinutes : 0)),
    listContacts: writes ? (brief.grounding.mailingListContacts ?? 0) : null,
    setUpMinutes: sum(({ oneOffMinutes }) => oneOffMinutes),
    patienceMonth: halfwayMonth(resultsByMonth),
    skills: [...lines].sort((a, b) => b.minutes - a.minutes).map(({ capability }) => capability),
    needsDirection: lines.some(({ capability }) => capability === 'marketing_management'),
  };
}

function halfwayMonth(resultsByMonth: readonly number[]): number {
  const whole = resultsByMonth.reduce((sum, results) => sum + results, 0);
  let sofar = 0;
  const at = resultsByMonth.findIndex((results) => (sofar += results) >= whole / 2);
  return at === -1 ? resultsByMonth.length : at + 1;
}
