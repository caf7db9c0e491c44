import {
  CAPABILITIES,
  CAPABILITY_IDS,
  type CapabilityId,
  SECTOR_IDS,
  SECTORS,
  type SectorId,
} from '@raccordo/taxonomy';
import { isMonth } from '../calendar.ts';
import { normaliseText } from '../import/normalise-text.ts';
import { readSectors } from '../import/sector-text.ts';
import type { LabelMapper } from '../import/map-label.ts';
import { isWebAddress } from '../own-profile/bounds.ts';
import type { WholeLimit } from '../own-profile/profile-limits.ts';
import type { OwnCell } from './own-columns.ts';
import type { OwnRowIssue } from './own-row.ts';

/** Cells as values; whatever cannot be read goes to `issues`, whole. */
export class CellReader {
  readonly issues: OwnRowIssue[] = [];

  constructor(private readonly mapLabel: LabelMapper) {}

  note(code: OwnRowIssue['code'], cell: OwnCell | undefined): void {
    this.issues.push({ code, column: cell?.column ?? '', text: cell?.text ?? '' });
  }

  /** On one line, and no longer than fits; the whole of a longer one is quoted. */
  text(cell: OwnCell | undefined, limit: number): string {
    if (cell === undefined) return '';
    const line = cell.text.replace(/\s+/g, ' ').trim();
    if (line.length > limit) this.note('shortened_text', cell);
    return line.slice(0, limit).trim();
  }

  /** Whole number in bounds; null when not said, unreadable or out of them. */
  whole(cell: OwnCell | undefined, { min, max }: WholeLimit, scale = 1): number | null {
    const value = this.number(cell);
    if (value === null) return null;
    const scaled = Math.round(value * scale);
    if (scaled >= min && scaled <= max) return scaled;
    this.note('figure_out_of_bounds', cell);
    return null;
  }

  /** "21", "1.250", "3,5 %", "−4": separators as in a figure written by hand. */
  number(cell: OwnCell | undefined): number | null {
    if (cell === undefined) return null;
    const value = numberIn(cell.text);
    if (value === null) this.note('unreadable_figure', cell);
    return value;
  }

  /** Ids, names in either language or labels of directories; several parted by `|`, `;` or `,`. */
  capabilities(cell: OwnCell | undefined): readonly CapabilityId[] {
    const found = new Set<CapabilityId>();
    for (const label of (cell?.text ?? '').split(/[|;,\n]/)) {
      if (label.trim() === '') continue;
      const capability = this.capabilityOf(label);
      if (capability !== null) found.add(capability);
      else this.note('unknown_capability', { column: cell?.column ?? '', text: label.trim() });
    }
    return CAPABILITY_IDS.filter((id) => found.has(id));
  }

  sector(cell: OwnCell | undefined): SectorId | null {
    if (cell === undefined) return null;
    const key = normaliseText(cell.text);
    const named = SECTORS.find(
      ({ id, name }) =>
        id.toLowerCase() === key || [name.it, name.en].some((one) => normaliseText(one) === key),
    );
    const sector = named?.id ?? readSectors(cell.text)[0] ?? null;
    if (sector === null) this.note('unknown_sector', cell);
    return SECTOR_IDS.find((id) => id === sector) ?? null;
  }

  /** `2026-03`, `2026-03-15`, `03/2026`, `15/03/2026`, `marzo 2026`, `March 2026`. */
  month(cell: OwnCell | undefined): string | null {
    if (cell === undefined) return null;
    const month = monthIn(cell.text);
    if (month === null) this.note('unreadable_month', cell);
    return month;
  }

  link(cell: OwnCell | undefined, limit: number): string | null {
    if (cell === undefined) return null;
    const address = /^https?:\/\//i.test(cell.text) ? cell.text : `https://${cell.text}`;
    const secure = address.replace(/^http:/i, 'https:');
    if (isWebAddress(secure) && secure.length <= limit) return secure;
    this.note('invalid_link', cell);
    return null;
  }

  private capabilityOf(label: string): CapabilityId | null {
    const key = normaliseText(label);
    const named = CAPABILITIES.find(
      ({ id, name }) =>
        normaliseText(id) === key || [name.it, name.en].some((one) => normaliseText(one) === key),
    );
    if (named !== undefined) return named.id;
    const reading = this.mapLabel(label);
    // A label of several meanings would be a guess here: the agency can say which.
    const [only, another] = reading.kind === 'mapped' ? reading.parts : [];
    return only !== undefined && another === undefined ? only.capability : null;
  }
}

function numberIn(text: string): number | null {
  const written = /^([−-]?)\s*(\d[\d.,'’ \u00a0]*?)\s*(%|h|ore|hours)?$/i.exec(text.trim());
  if (written === null) return null;
  const [, sign, digits = ''] = written;
  const plain = digits.replace(/[ '’\u00a0]/g, '');
  const [, whole = '', decimals = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (!/^\d+([.,]\d{3})*$/.test(whole)) return null;
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  return Number.isFinite(value) ? (sign === '' ? value : -value) : null;
}

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['gennaio', 'january'], ['febbraio', 'february'], ['marzo', 'march'], ['aprile', 'april'],
  ['maggio', 'may'], ['giugno', 'june'], ['luglio', 'july'], ['agosto', 'august'],
  ['settembre', 'september'], ['ottobre', 'october'], ['novembre', 'november'], ['dicembre', 'december'],
]; // prettier-ignore

function monthIn(text: string): string | null {
  const stated = text.trim();
  const [, year, month] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.T].*)?$/.exec(stated) ??
    swapped(/^(?:\d{1,2}[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(stated)) ??
    spelt(normaliseText(stated)) ??
    [];
  if (year === undefined || month === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}`;
  return isMonth(written) ? written : null;
}

type Found = readonly [whole: string, year: string, month: string];

function swapped(found: RegExpExecArray | null): Found | null {
  const [whole, month, year] = found ?? [];
  return whole === undefined || month === undefined || year === undefined
    ? null
    : [whole, year, month];
}

function spelt(text: string): Found | null {
  const [whole, word, year] = /^(?:\d{1,2} )?(\p{L}{3,}) (\d{4})$/u.exec(text) ?? [];
  if (whole === undefined || word === undefined || year === undefined) return null;
  const at = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at === -1 ? null : [whole, year, String(at + 1)];
}
