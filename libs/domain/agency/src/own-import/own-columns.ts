import { normaliseText, statedText } from '../import/normalise-text.ts';
import type { OwnRow } from './own-row.ts';

/** Names of our columns in the two languages, normalised; the first is the one we write ourselves. */
export const OWN_COLUMNS = {
  kind: ['type', 'tipo', 'kind'],
  capability: [
    'capability',
    'capabilities',
    'capacita',
    'service',
    'services',
    'servizio',
    'servizi',
  ],
  share: ['share', 'share percent', 'quota', 'percentuale'],
  hours: ['hours', 'hours per month', 'ore', 'ore al mese'],
  title: ['title', 'titolo', 'case', 'caso'],
  sector: ['sector', 'settore', 'industry'],
  delivered: ['delivered', 'delivered in', 'month', 'consegnato', 'mese', 'data', 'date'],
  result: ['result', 'risultato', 'results', 'risultati'],
  metric: ['metric', 'indicatore', 'kpi'],
  before: ['before', 'prima'],
  after: ['after', 'dopo'],
  unit: ['unit', 'unita'],
  link: ['link', 'url', 'indirizzo'],
  name: ['name', 'nome', 'person', 'persona'],
  role: ['role', 'ruolo'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type OwnColumn = keyof typeof OWN_COLUMNS;

export interface OwnCell {
  /** As the file names the column. */
  readonly column: string;
  readonly text: string;
}

export type OwnCells = Readonly<Partial<Record<OwnColumn, OwnCell>>>;

const NAMES = Object.keys(OWN_COLUMNS) as readonly OwnColumn[];
const COLUMN_OF = new Map<string, OwnColumn>(
  NAMES.flatMap((column) => OWN_COLUMNS[column].map((name) => [name, column] as const)),
);

/** Cells that say something, under our names, and those of columns nobody knows. */
export function readOwnCells({ record }: OwnRow): {
  readonly cells: OwnCells;
  readonly unknown: readonly OwnCell[];
} {
  const cells: Partial<Record<OwnColumn, OwnCell>> = {};
  const unknown: OwnCell[] = [];
  for (const [header, cell] of Object.entries(record)) {
    const text = statedText(withoutControls(cell));
    if (text === null) continue;
    const column = COLUMN_OF.get(normaliseText(header));
    // A second column of the same meaning is not thrown away in silence.
    if (column === undefined || cells[column] !== undefined) unknown.push({ column: header, text });
    else cells[column] = { column: header, text };
  }
  return { cells, unknown };
}

function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ');
}
