/** Longest slug, so that an address stays readable. */
export const MAX_SLUG_LENGTH = 60;

/** Latin letters that Unicode does not take apart into a letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', '&': ' e ',
}; // prettier-ignore

/**
 * ASCII name for an address: `Città & Parole S.r.l.` → `citta-e-parole-s-r-l`. Not unique by itself.
 * A name with no Latin letter or digit gives `agency`.
 */
export function slugOf(name: string): string {
  const ascii = name
    .toLowerCase()
    .replace(/[ßæœøđðþłı&]/g, (letter) => UNDECOMPOSED[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '-')
    .replace(/[^a-z0-9]+/g, '-');
  return trimDashes(trimDashes(ascii).slice(0, MAX_SLUG_LENGTH)) || 'agency';
}

const trimDashes = (text: string): string => text.replace(/^-+|-+$/g, '');
