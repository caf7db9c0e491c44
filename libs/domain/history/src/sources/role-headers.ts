import { headerKeyOf } from '../cells/header-key.ts';
import type { ColumnRole, PlainRole } from './column-role.ts';
import { guessChannel } from './guess-channel.ts';
import type { HistorySource } from './source.ts';

/** A period in two columns: the second is only taken beside the first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['dal', 'al'],
  ['reporting starts', 'reporting ends'],
  ['inizio dei report', 'fine dei report'],
  ['inizio del report', 'fine del report'],
  ['inizio report', 'fine report'],
  ['start date', 'end date'],
  ['start date (in utc)', 'end date (in utc)'],
  ['data di inizio', 'data di fine'],
  ['data di inizio (in utc)', 'data di fine (in utc)'],
  ['data inizio', 'data fine'],
];

/** Headers in English and Italian by what they say, the surer first. */
const HEADERS: Readonly<Record<Exclude<PlainRole, 'ignored' | 'to'>, readonly string[]>> = {
  from: [
    ...['day', 'giorno', 'date', 'data', 'gregorian date', 'week', 'settimana', 'month', 'mese'],
    ...['time period', 'periodo di tempo', 'period', 'periodo', 'time'],
    ...PAIRS.map(([start]) => start),
  ],
  spend: [
    ...['cost', 'costo', 'amount spent', 'importo speso', 'total spent', 'totale speso'],
    ...['spesa totale', 'importo totale speso', 'spend', 'spesa', 'speso'],
  ],
  visits: [
    ...['link clicks', 'clic sul link', 'clicks', 'clic', 'clicks (all)', 'clic (tutti)'],
    ...['visits', 'visite', 'sessions', 'sessioni'],
  ],
  results: [
    ...['results', 'risultati', 'conversions', 'conversioni', 'leads', 'lead', 'contatti'],
    ...['requests', 'richieste', 'purchases', 'acquisti', 'orders', 'ordini', 'key events'],
    'eventi chiave',
  ],
  group: [
    ...['campaign type', 'tipo di campagna', 'tipo campagna', 'channel', 'canale'],
    ...['network', 'rete', 'source', 'fonte'],
  ],
  campaign: [...['campaign', 'campagna', 'campaign name', 'nome della campagna', 'nome campagna']],
  result_kind: [
    ...['result indicator', 'result type', 'indicatore di risultato', 'indicatore dei risultati'],
    'tipo di risultato',
  ],
  currency: ['currency code', 'codice valuta', 'currency', 'valuta'],
};

/** What every column of a header says, each role once. */
export function rolesOf(
  header: readonly string[],
  source: HistorySource | null,
): readonly ColumnRole[] {
  const keys = header.map((cell) => headerKeyOf(cell).key);
  const roles: ColumnRole[] = header.map(() => 'ignored');
  const give = (role: PlainRole, names: readonly string[]): string | null => {
    const name = names.find((known) => keys.includes(known));
    if (name === undefined) return null;
    roles[keys.indexOf(name)] = role;
    return name;
  };
  const start = give('from', HEADERS.from);
  give(
    'to',
    PAIRS.filter(([first]) => first === start).map(([, last]) => last),
  );
  for (const role of ['spend', 'visits', 'results', 'campaign', 'result_kind', 'currency'] as const)
    give(role, HEADERS[role]);
  if (source === null || source.isMixed) give('group', HEADERS.group);
  if (!roles.includes('spend')) keys.forEach((key, at) => (roles[at] = wideRole(key, roles[at]!)));
  return roles;
}

/** `Facebook spend`, in a table with a column for every channel. */
function wideRole(key: string, role: ColumnRole): ColumnRole {
  const name = /^(?:(.*) )?(?:spend|cost|spesa|costo)(?: (.*))?$/.exec(key);
  const channel =
    role !== 'ignored' || name === null ? null : guessChannel(name[1] ?? name[2] ?? '');
  return channel === null || channel === 'all' || channel === 'left_out'
    ? role
    : `spend:${channel}`;
}

/** How many different things a row of cells names, if it is a header. */
export function knownHeaders(cells: readonly string[]): number {
  const keys = new Set(cells.map((cell) => headerKeyOf(cell).key));
  return Object.values(HEADERS).filter((names) => names.some((name) => keys.has(name))).length;
}

/** The length of a period that a header of one column names. */
export function lengthNamed(header: string): 'day' | 'week' | 'month' | null {
  const { key } = headerKeyOf(header);
  if (['day', 'giorno'].includes(key)) return 'day';
  if (['week', 'settimana'].includes(key)) return 'week';
  return ['month', 'mese'].includes(key) ? 'month' : null;
}
