import { DAY_MS, type Kept, type OnErasure } from '../../platform/privacy/personal-data.ts';

/** How long, for the page and for whoever exports their data. */
export function keptWords(kept: Kept): string {
  if ('with' in kept) return `as long as the ${kept.with}`;
  if ('words' in kept) return kept.words;
  return kept.ms === 0 ? `until \`${kept.after}\`` : `${lengthOf(kept.ms)} after \`${kept.after}\``;
}

export function erasureWords(onErasure: OnErasure): string {
  if (onErasure === 'delete') return 'row deleted';
  return onErasure === 'anonymise' ? 'emptied' : `kept: ${onErasure.keep}`;
}

function lengthOf(ms: number): string {
  return ms % DAY_MS === 0 && ms > 2 * DAY_MS
    ? `${String(ms / DAY_MS)} days`
    : `${String(ms / 3_600_000)} hours`;
}
