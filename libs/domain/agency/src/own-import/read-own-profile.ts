import type { LabelMapper } from '../import/map-label.ts';
import type { CaseContent } from '../own-profile/agency-case.ts';
import type { ProfileOffer, ProfilePerson } from '../own-profile/agency-profile.ts';
import { PROFILE_LIMITS } from '../own-profile/profile-limits.ts';
import { normaliseText } from '../import/normalise-text.ts';
import { type OwnCells, readOwnCells } from './own-columns.ts';
import type { OwnRow, OwnRowKind, OwnRowReport } from './own-row.ts';
import { CellReader } from './read-cells.ts';

/** Parts of a profile read from an agency's own file, and what became of every row. */
export interface OwnProfileReading {
  readonly offers: readonly ProfileOffer[];
  readonly cases: readonly CaseContent[];
  readonly people: readonly ProfilePerson[];
  /** One a row, in their order. */
  readonly rows: readonly OwnRowReport[];
}

const { text: TEXT, number: NUMBER, list: LIST } = PROFILE_LIMITS;

const KIND_WORDS: Readonly<Record<OwnRowKind, readonly string[]>> = {
  offer: ['offer', 'offerta', 'service', 'servizio', 'capability', 'capacita'],
  case: ['case', 'caso', 'project', 'progetto', 'work', 'lavoro'],
  person: ['person', 'persona', 'people', 'team'],
};

/**
 * Rows of offers, cases and people, told apart by their `type` or by what they say. Total: any rows
 * give a reading, and every text that is not taken is quoted in the report.
 */
export function readOwnProfile(rows: readonly OwnRow[], mapLabel: LabelMapper): OwnProfileReading {
  const taken: Taken = { offers: [], cases: [], people: [] };
  const reports = rows.map((row) => readRow(row, mapLabel, taken));
  return { ...taken, rows: reports };
}

interface Taken {
  readonly offers: ProfileOffer[];
  readonly cases: CaseContent[];
  readonly people: ProfilePerson[];
}

function readRow(row: OwnRow, mapLabel: LabelMapper, taken: Taken): OwnRowReport {
  const { cells, unknown } = readOwnCells(row);
  const reader = new CellReader(mapLabel);
  for (const cell of unknown) reader.note('unknown_column', cell);
  const kind = kindOfRow(cells);
  if (kind === null) {
    const isEmpty = Object.keys(cells).length === 0 && unknown.length === 0;
    reader.note(isEmpty ? 'nothing_said' : 'unknown_kind', cells.kind);
  }
  const isTaken = kind !== null && READERS[kind](cells, reader, taken);
  if (!isTaken) quoteRest(cells, reader);
  return {
    line: row.line,
    kind,
    outcome: !isTaken ? 'left_out' : reader.issues.length > 0 ? 'partly' : 'taken',
    label: (cells.title ?? cells.name ?? cells.capability)?.text.slice(0, TEXT.caseTitle) ?? '',
    issues: reader.issues,
  };
}

/** A row left out is quoted whole. */
function quoteRest(cells: OwnCells, reader: CellReader): void {
  const quoted = new Set(reader.issues.map(({ text }) => text));
  for (const cell of Object.values(cells)) {
    if (!quoted.has(cell.text)) reader.note('not_taken', cell);
  }
}

function kindOfRow(cells: OwnCells): OwnRowKind | null {
  if (cells.kind !== undefined) {
    const word = normaliseText(cells.kind.text);
    const kinds = Object.keys(KIND_WORDS) as readonly OwnRowKind[];
    return kinds.find((kind) => KIND_WORDS[kind].includes(word)) ?? null;
  }
  if (cells.title !== undefined || cells.result !== undefined) return 'case';
  if (cells.name !== undefined || cells.role !== undefined) return 'person';
  return cells.capability === undefined ? null : 'offer';
}

type Reader = (cells: OwnCells, reader: CellReader, taken: Taken) => boolean;

const READERS: Readonly<Record<OwnRowKind, Reader>> = {
  offer: readOffer,
  case: readCase,
  person: readPerson,
};

function readOffer(cells: OwnCells, reader: CellReader, { offers }: Taken): boolean {
  const [capability, another] = reader.capabilities(cells.capability);
  if (capability === undefined) {
    if (cells.capability === undefined) reader.note('no_capability', undefined);
    return false;
  }
  if (another !== undefined) {
    // Whose share and hours would they be?
    reader.note('several_capabilities', cells.capability);
    return false;
  }
  if (offers.some((offer) => offer.capability === capability)) {
    reader.note('said_twice', cells.capability);
    return false;
  }
  offers.push({
    capability,
    shareBasisPoints: reader.whole(cells.share, NUMBER.shareBasisPoints, 100),
    hoursPerMonth: reader.whole(cells.hours, NUMBER.hoursPerMonth),
  });
  quoteUnused(cells, reader, ['kind', 'capability', 'share', 'hours']);
  return true;
}

function readCase(cells: OwnCells, reader: CellReader, { cases }: Taken): boolean {
  if (cases.length >= LIST.cases) {
    reader.note('beyond_limit', cells.title);
    return false;
  }
  const title = reader.text(cells.title, TEXT.caseTitle);
  if (title === '') {
    reader.note('no_name', cells.title);
    return false;
  }
  const hasFigure = [cells.metric, cells.before, cells.after].some((cell) => cell !== undefined);
  const figure = {
    metric: reader.text(cells.metric, TEXT.metric),
    before: reader.number(cells.before),
    after: reader.number(cells.after),
    unit: reader.text(cells.unit, TEXT.unit),
  };
  cases.push({
    title,
    sector: reader.sector(cells.sector),
    deliveredIn: reader.month(cells.delivered),
    capabilities: reader.capabilities(cells.capability),
    result: reader.text(cells.result, TEXT.caseResult),
    figures: hasFigure ? [figure] : [],
    link: reader.link(cells.link, TEXT.link),
    fileId: null,
  });
  quoteUnused(cells, reader, [
    ...(['kind', 'capability', 'title', 'sector', 'delivered', 'result', 'link'] as const),
    ...(['metric', 'before', 'after'] as const),
    ...(hasFigure ? (['unit'] as const) : []),
  ]);
  return true;
}

function readPerson(cells: OwnCells, reader: CellReader, { people }: Taken): boolean {
  if (people.length >= LIST.people) {
    reader.note('beyond_limit', cells.name);
    return false;
  }
  const name = reader.text(cells.name, TEXT.personName);
  if (name === '') {
    reader.note('no_name', cells.name);
    return false;
  }
  people.push({
    name,
    role: reader.text(cells.role, TEXT.personRole),
    capabilities: reader.capabilities(cells.capability),
  });
  quoteUnused(cells, reader, ['kind', 'name', 'role', 'capability']);
  return true;
}

/** Cells of a row that its kind has no place for. */
function quoteUnused(cells: OwnCells, reader: CellReader, used: readonly (keyof OwnCells)[]): void {
  const columns = Object.keys(cells) as readonly (keyof OwnCells)[];
  for (const column of columns) {
    if (!used.includes(column)) reader.note('not_taken', cells[column]);
  }
}
