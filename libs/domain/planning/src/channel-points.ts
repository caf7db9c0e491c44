import type { Brief } from '@raccordo/brief';
import type { ChannelId } from '@raccordo/taxonomy';
import { owns } from './firm-facts.ts';
import type { Pursuit } from './objective.ts';
import { PLANNING_RULES } from './planning-rules.ts';

export type ChannelPoints = Readonly<Record<ChannelId, number>>;

/**
 * What each channel is worth to this firm, in points: the published table for its job, except that
 * to bring customers back nothing comes before writing to those who left an address.
 */
export function channelPointsOf(brief: Brief, pursuit: Pursuit): ChannelPoints {
  const points = PLANNING_RULES.channelPoints[pursuit];
  const canWriteBack =
    brief.goals.objectives.includes('repeat_customers') && owns(brief, 'mailing_list');
  return canWriteBack ? { ...points, email: PLANNING_RULES.emailToReturningPoints } : points;
}
