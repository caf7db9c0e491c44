import { normaliseText } from './normalise-text.ts';

/** One row of a table or one object of a JSON array, by column name as the source writes it. */
export type SourceRecord = Readonly<Record<string, string>>;

export const IMPORT_COLUMNS = [
  'name',
  'externalKey',
  'website',
  'services',
  'minProject',
  'minRetainer',
  'hourlyRate',
  'employees',
  'location',
  'region',
  'rating',
  'reviews',
  'founded',
  'vatNumber',
  'sectors',
  'languages',
  'description',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Names a column goes by, normalised; earlier names win when a file has several. */
export const COLUMN_ALIASES: Readonly<Record<ImportColumn, readonly string[]>> = {
  name: [
    'name',
    'nome',
    'agency',
    'agency name',
    'agenzia',
    'company',
    'ragione sociale',
    'denominazione',
  ],
  externalKey: ['external key', 'profile url', 'id', 'key', 'slug', 'profile', 'url profilo'],
  website: ['website', 'site', 'sito', 'sito web', 'web', 'homepage', 'url'],
  services: ['services', 'servizi', 'service lines', 'service focus', 'capabilities', 'competenze'],
  minProject: ['min project', 'minimum project', 'min project size', 'budget', 'progetto minimo'],
  minRetainer: [
    'min retainer',
    'minimum retainer',
    'min monthly',
    'canone minimo',
    'minimo mensile',
  ],
  hourlyRate: ['hourly rate', 'rate', 'avg hourly rate', 'tariffa', 'tariffa oraria'],
  employees: ['employees', 'headcount', 'size', 'team size', 'dipendenti', 'persone'],
  location: [
    'location',
    'city or location',
    'city',
    'citta',
    'place',
    'address',
    'sede',
    'indirizzo',
    'hq',
  ],
  region: ['region', 'regione'],
  rating: ['rating', 'stars', 'score', 'valutazione', 'voto'],
  reviews: ['reviews count', 'reviews', 'review count', 'recensioni', 'numero recensioni'],
  founded: ['founded', 'founded year', 'year founded', 'anno', 'fondata', 'anno di fondazione'],
  vatNumber: ['vat number', 'vat', 'partita iva', 'p iva', 'piva'],
  sectors: ['sectors', 'industries', 'settori', 'sector'],
  languages: ['languages', 'lingue'],
  description: ['description', 'descrizione', 'summary', 'about'],
};

export type Columns = Readonly<Partial<Record<ImportColumn, string>>>;

/** The record's cells under our own column names. */
export function readColumns(record: SourceRecord): Columns {
  const cells = new Map<string, string>();
  for (const [header, cell] of Object.entries(record)) {
    const key = normaliseText(header);
    if (!cells.has(key)) cells.set(key, cell);
  }
  const columns: Partial<Record<ImportColumn, string>> = {};
  for (const column of IMPORT_COLUMNS) {
    const alias = COLUMN_ALIASES[column].find((name) => cells.has(name));
    if (alias !== undefined) columns[column] = withoutControls(cells.get(alias) ?? '');
  }
  return columns;
}

/** PostgreSQL refuses NUL and halves of a character, screens refuse the rest; line breaks may separate. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ');
}

/** A JSON record as text cells: lists are joined by "|", objects with a label and a share by ";". */
export function recordOf(value: unknown): SourceRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, cellOf(cell)]));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const shares = value.map(labelledShare);
  if (shares.length > 0 && shares.every((share) => share !== null)) return shares.join('; ');
  const isPlain = value.every((item) => typeof item === 'string' || typeof item === 'number');
  return isPlain ? value.join(' | ') : JSON.stringify(value);
}

function labelledShare(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const cells = value as Readonly<Record<string, unknown>>;
  const label = cells['label'] ?? cells['name'] ?? cells['service'];
  const share = cells['share'] ?? cells['percent'] ?? cells['share_percent'];
  return typeof label === 'string' && (typeof share === 'number' || typeof share === 'string')
    ? `${label}:${share}`
    : null;
}
