import { CHANNEL_IDS } from '@raccordo/taxonomy';
import { dayOfIso } from './cells/calendar.ts';
import { HISTORY_LIMITS } from './recorded-period.ts';
import type { RecordedPeriod } from './recorded-period.ts';
import { SOURCE_IDS } from './sources/source.ts';

export interface HistoryViolation {
  /** Place in the list; null where it is the list as a whole. */
  readonly at: number | null;
  readonly code: 'too_many' | 'unknown_source' | 'unknown_channel' | 'not_a_period' | 'not_a_count';
}

/** Whether periods, wherever they come from, may be kept. Null = they may. */
export function historyViolation(periods: readonly RecordedPeriod[]): HistoryViolation | null {
  if (periods.length > HISTORY_LIMITS.mostPeriods) return { at: null, code: 'too_many' };
  for (const [at, period] of periods.entries()) {
    const code = violationOf(period);
    if (code !== null) return { at, code };
  }
  return null;
}

function violationOf(period: RecordedPeriod): HistoryViolation['code'] | null {
  const { source, channel, from, to, spendMinor, visits, resultHundredths } = period;
  if (!SOURCE_IDS.includes(source)) return 'unknown_source';
  if (channel !== null && !CHANNEL_IDS.includes(channel)) return 'unknown_channel';
  const [first, last] = [dayOfIso(from), dayOfIso(to)];
  if (first === null || last === null || last < first) return 'not_a_period';
  if (last - first >= HISTORY_LIMITS.longestPeriodDays || from < HISTORY_LIMITS.firstDay) {
    return 'not_a_period';
  }
  const areCounts =
    isCount(spendMinor, HISTORY_LIMITS.mostSpendMinor * 100) &&
    (visits === null || isCount(visits, HISTORY_LIMITS.mostVisits * 100)) &&
    (resultHundredths === null ||
      isCount(resultHundredths, HISTORY_LIMITS.mostResultHundredths * 100));
  return areCounts ? null : 'not_a_count';
}

/** A period is the sum of many cells, each within its own limit. */
function isCount(value: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= most;
}
