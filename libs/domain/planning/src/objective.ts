import type { Brief } from '@raccordo/brief';

/** What the stated goals amount to, before any channel is thought of. */
export const OBJECTIVE_VERDICTS = [
  'lead_generation',
  'awareness',
  'ordered_mix',
  'confused',
  'undetermined',
] as const;
export type ObjectiveVerdict = (typeof OBJECTIVE_VERDICTS)[number];

/** The job the plan does first, whatever the verdict. */
export type Pursuit = 'leads' | 'awareness';

export function objectiveOf(_brief: Brief): ObjectiveVerdict {
  return 'undetermined';
}

export function pursuitOf(_brief: Brief): Pursuit {
  return 'leads';
}
