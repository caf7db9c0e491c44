import { CHANNEL_IDS } from '@raccordo/taxonomy';
import type { ChannelId } from '@raccordo/taxonomy';

/** What a column says. */
export const PLAIN_ROLES = [
  'ignored',
  /** The day, week or month; or its first day where `to` is another column. */
  'from',
  'to',
  'spend',
  'visits',
  'results',
  /** What tells one channel from another: a type of campaign, or the channel itself. */
  'group',
  'campaign',
  /** What a row counts as its result. */
  'result_kind',
  'currency',
] as const;

export type PlainRole = (typeof PLAIN_ROLES)[number];

/** In a table with a column of spend for every channel, which one. */
export type SpendRole = `spend:${ChannelId}`;

export type ColumnRole = PlainRole | SpendRole;

export const SPEND_ROLES: readonly SpendRole[] = CHANNEL_IDS.map(
  (channel): SpendRole => `spend:${channel}`,
);

export function isColumnRole(value: unknown): value is ColumnRole {
  return [...PLAIN_ROLES, ...SPEND_ROLES].some((role) => role === value);
}

/** Null unless the role is the spend of one channel. */
export function channelOfRole(role: ColumnRole): ChannelId | null {
  return CHANNEL_IDS.find((channel) => role === `spend:${channel}`) ?? null;
}
