/** The sign before decimals; the other one groups thousands. */
export type DecimalSign = 'point' | 'comma';

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** Empty, or a sign that stands for nothing. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not_euro' }
  | { readonly kind: 'unreadable' };

const NOTHING = /^(?:|-|--|—|–|n\/?a|n\.?d\.?|null)$/i;
const EURO = /^(?:€|eur)|(?:€|eur)$/i;
const OTHER_CURRENCY = /^[-−(]?(?:[$£¥₽₹]|us\$|usd|gbp|chf)|(?:[$£¥₽₹]|usd|gbp|chf)\)?$/i;
const PLAIN: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
  comma: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
};
const LONGEST = 40;

/** A cell without what only decorates a number: spaces, euro signs, brackets for "less than nothing". */
function bare(text: string): string {
  const digits = text
    .trim()
    .replace(EURO, '')
    .replace(/[\s\u00A0\u202F]|(?<=\d)['’](?=\d{3})/g, '')
    .replace('−', '-');
  return /^\(.*\)$/.test(digits) ? `-${digits.slice(1, -1)}` : digits;
}

/** Never a guess: `1.234` is a thousand or one and a bit, and the sign says which. */
export function readNumber(text: string, decimal: DecimalSign): ReadNumber {
  if (text.length > LONGEST) return { kind: 'unreadable' };
  const trimmed = text.trim();
  if (NOTHING.test(trimmed)) return { kind: 'nothing' };
  if (OTHER_CURRENCY.test(trimmed)) return { kind: 'not_euro' };
  const number = bare(trimmed);
  if (!PLAIN[decimal].test(number)) return { kind: 'unreadable' };
  const [grouping, sign] = decimal === 'point' ? [',', '.'] : ['.', ','];
  return { kind: 'number', value: Number(number.replaceAll(grouping, '').replace(sign, '.')) };
}

/**
 * The decimal sign of a file, by what only one of the two can mean. Null = nothing tells and it
 * makes a difference: ask.
 */
export function decimalSignOf(cells: Iterable<string>): DecimalSign | null {
  const votes = { point: 0, comma: 0 };
  let isOpen = false;
  for (const cell of cells) {
    const verdict = cell.length > LONGEST ? null : signIn(bare(cell));
    if (verdict === 'open') isOpen = true;
    else if (verdict !== null) votes[verdict] += 1;
  }
  if (votes.point + votes.comma > 0) return votes.comma > votes.point ? 'comma' : 'point';
  return isOpen ? null : 'point';
}

function signIn(number: string): DecimalSign | 'open' | null {
  if (!/^-?[\d.,]+$/.test(number)) return null;
  const signs = number.replace(/[\d-]/g, '');
  const last = signs.at(-1);
  if (last === undefined) return null;
  const [asDecimal, asGrouping]: readonly [DecimalSign, DecimalSign] =
    last === '.' ? ['point', 'comma'] : ['comma', 'point'];
  if (new Set(signs).size > 1) return asDecimal;
  if (signs.length > 1) return asGrouping;
  const [whole = '', rest = ''] = number.replace('-', '').split(last);
  const canGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return canGroup ? 'open' : asDecimal;
}
