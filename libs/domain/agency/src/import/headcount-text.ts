import { normaliseText, statedText } from './normalise-text.ts';

export interface Headcount {
  readonly min: number;
  /** Null when open above. */
  readonly max: number | null;
}

const MAX_HEADCOUNT = 1_000_000;

/** "10 - 49", "2-10 employees", "Oltre 30", "1,000 - 9,999", "Freelancer", "24". */
export function readHeadcount(text: string | undefined): Headcount | null {
  const stated = statedText(text);
  if (stated === null) return null;
  if (/freelanc|libero profession|solo\b/i.test(stated)) return { min: 1, max: 1 };
  const numbers = [...stated.matchAll(/\d{1,3}(?:[.,]\d{3})+|\d{1,7}/g)]
    .map(([digits]) => Number(digits.replace(/[.,]/g, '')))
    .filter((count) => count >= 1 && count <= MAX_HEADCOUNT);
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second !== undefined) return { min: Math.min(first, second), max: Math.max(first, second) };
  const isOpen =
    /\+|[>≥]/.test(stated) || /\b(over|oltre|piu di|more than)\b/.test(normaliseText(stated));
  return { min: first, max: isOpen ? null : first };
}

/** People a band stands for: the geometric middle, because firms crowd at the low end of a band. */
export function typicalHeadcount({ min, max }: Headcount): number {
  return Math.max(1, Math.round(Math.sqrt(min * (max ?? min * 2))));
}
