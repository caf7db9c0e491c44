import { checkVatNumber } from '@raccordo/kernel';
import { normaliseText } from '../import/normalise-text.ts';
import { nameKeyOf, sortedWordsOf } from './name-key.ts';
import { siteDomainOf } from './site-domain.ts';
import { jaroWinkler } from './text-similarity.ts';

/** What two agencies are compared by. */
export interface Identity {
  readonly name: string;
  readonly vatNumber: string | null;
  readonly website: string | null;
  readonly city: string | null;
}

export const DUPLICATE_SIGNALS = [
  'same_vat_number',
  'other_vat_number',
  'same_domain',
  'similar_name',
  'same_city',
] as const;
export type DuplicateSignalKind = (typeof DUPLICATE_SIGNALS)[number];

export interface DuplicateSignal {
  readonly kind: DuplicateSignalKind;
  /** Points it adds; negative when it speaks against. */
  readonly points: number;
  /** What they share, or how alike the names are in percent. */
  readonly detail: string;
}

export interface DuplicateVerdict {
  /** 0..100 */
  readonly score: number;
  readonly isLikely: boolean;
  /** Strongest first. */
  readonly signals: readonly DuplicateSignal[];
}

/** Our own choice: a VAT number settles it alone, a site nearly, names only together with a place. */
export const DUPLICATE_RULES = {
  sameVatNumber: 100,
  /** Two firms may share a site and a name: a group and its branch. */
  otherVatNumber: -40,
  sameDomain: 60,
  /** For equal names; alike names count less, down to none at the threshold. */
  sameName: 45,
  sameCity: 15,
  leastNameSimilarity: 0.88,
  likelyFrom: 60,
} as const;

/** Whether two agencies are one. Symmetric; nothing in common gives 0 and no signals. */
export function duplicateSignals(a: Identity, b: Identity): DuplicateVerdict {
  const name = nameSignal(a, b);
  const signals = [
    ...vatSignals(a, b),
    ...domainSignals(a, b),
    ...name,
    // A town is full of agencies: it counts for names that are alike.
    ...(name.length > 0 ? citySignals(a, b) : []),
  ];
  const sum = signals.reduce((total, { points }) => total + points, 0);
  const score = Math.max(0, Math.min(100, sum));
  return {
    score,
    isLikely: score >= DUPLICATE_RULES.likelyFrom,
    signals: signals.sort((one, other) => other.points - one.points),
  };
}

/** How alike two names are once legal forms, case and accents are gone; 0..1. */
export function nameSimilarity(a: string, b: string): number {
  const [one, other] = [nameKeyOf(a), nameKeyOf(b)];
  if (one === '' || other === '') return 0;
  return Math.max(
    jaroWinkler(one, other),
    jaroWinkler(sortedWordsOf(one), sortedWordsOf(other)),
    // "Meridiana.Studio" and "Meridianastudio" differ by a space.
    one.replaceAll(' ', '') === other.replaceAll(' ', '') ? 1 : 0,
  );
}

function vatSignals(a: Identity, b: Identity): DuplicateSignal[] {
  const [one, other] = [vatOf(a), vatOf(b)];
  if (one === null || other === null) return [];
  return one === other
    ? [{ kind: 'same_vat_number', points: DUPLICATE_RULES.sameVatNumber, detail: one }]
    : [{ kind: 'other_vat_number', points: DUPLICATE_RULES.otherVatNumber, detail: '' }];
}

function vatOf({ vatNumber }: Identity): string | null {
  if (vatNumber === null) return null;
  const { normalized } = checkVatNumber(vatNumber);
  return normalized === '' ? null : normalized;
}

function domainSignals(a: Identity, b: Identity): DuplicateSignal[] {
  const domain = siteDomainOf(a.website);
  return domain !== null && domain === siteDomainOf(b.website)
    ? [{ kind: 'same_domain', points: DUPLICATE_RULES.sameDomain, detail: domain }]
    : [];
}

function nameSignal(a: Identity, b: Identity): DuplicateSignal[] {
  const { leastNameSimilarity, sameName } = DUPLICATE_RULES;
  const similarity = nameSimilarity(a.name, b.name);
  if (similarity < leastNameSimilarity) return [];
  const part = (similarity - leastNameSimilarity) / (1 - leastNameSimilarity);
  const points = Math.max(1, Math.round(sameName * part));
  return [{ kind: 'similar_name', points, detail: String(Math.floor(similarity * 100)) }];
}

function citySignals(a: Identity, b: Identity): DuplicateSignal[] {
  const city = normaliseText(a.city ?? '');
  return city !== '' && city === normaliseText(b.city ?? '')
    ? [{ kind: 'same_city', points: DUPLICATE_RULES.sameCity, detail: a.city ?? '' }]
    : [];
}
