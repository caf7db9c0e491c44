/**
 * `not_yet`: no agency can do this well for this money, with what to do first. `reduce_scope`: it
 * can start, smaller. `fix_first`: something must be put in place or in order. `ready`: go. From
 * the lightest to the gravest.
 */
export const VERDICTS = ['ready', 'fix_first', 'reduce_scope', 'not_yet'] as const;
export type Verdict = (typeof VERDICTS)[number];
