import type { Answer } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';

/** The owner's answer as a range (its middle is the typical value), or null if there is none. */
export function answeredRange(answer: Answer | null): Range | null {
  if (answer === null || answer.kind === 'unknown') return null;
  if (answer.kind === 'value') return exactly(answer.value);
  const low = Math.min(answer.low, answer.high);
  const high = Math.max(answer.low, answer.high);
  return { low, typical: (low + high) / 2, high };
}
