import type { Answer } from '@raccordo/brief';
import type { Locale } from '@raccordo/kernel';
import { readLocalNumber, writeLocalNumber } from '../../../shared/fields/local-number.ts';

/** How an answer is typed: what one unit on screen is worth in the stored figure, and its decimals. */
export interface AnswerScale {
  /** 100 for minor units, 0.01 for a percentage kept as a ratio, 1 for a plain factor. */
  readonly storedPerShown: number;
  readonly decimals: number;
}

export const EUROS: AnswerScale = { storedPerShown: 100, decimals: 2 };
export const PER_CENT: AnswerScale = { storedPerShown: 0.01, decimals: 1 };
export const TIMES: AnswerScale = { storedPerShown: 1, decimals: 2 };

const RANGE_MARK = /\s*(?:–|—|-|\ba\b|\bto\b|\be\b|\band\b)\s*/;
const RANGE_LEAD = /^\s*(?:da|fra|tra|from|between)\s+/i;

function toStored(shown: number, scale: AnswerScale): number {
  return scale === EUROS
    ? Math.round(shown * scale.storedPerShown)
    : Number((shown * scale.storedPerShown).toFixed(6));
}

/** `30` is a value, `25-38` or `da 25 a 38` a range; anything else is no answer yet. */
export function readAnswer(text: string, locale: Locale, scale: AnswerScale): Answer | null {
  const parts = text.replace(RANGE_LEAD, '').split(RANGE_MARK);
  const numbers = parts.map((part) => readLocalNumber(part, locale));
  const [first, second] = numbers;
  if (first === null || first === undefined) return null;
  if (numbers.length === 1) return { kind: 'value', value: toStored(first, scale) };
  if (numbers.length !== 2 || second === null || second === undefined) return null;
  // A range the wrong way round is kept as typed: its owner is told, not corrected.
  return { kind: 'range', low: toStored(first, scale), high: toStored(second, scale) };
}

export function writeAnswer(answer: Answer | null, locale: Locale, scale: AnswerScale): string {
  if (answer === null || answer.kind === 'unknown') return '';
  return writeRange(
    answer.kind === 'value' ? { low: answer.value, high: answer.value } : answer,
    locale,
    scale,
  );
}

/** Both ends as they are typed, or one figure where they are the same on screen. */
export function writeRange(
  { low, high }: { readonly low: number; readonly high: number },
  locale: Locale,
  scale: AnswerScale,
): string {
  const [from, to] = [low, high].map((stored) =>
    writeLocalNumber(stored / scale.storedPerShown, locale, scale.decimals),
  );
  return from === to ? `${from}` : `${from}–${to}`;
}
