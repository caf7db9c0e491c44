import { connect } from '../database.ts';
import type { Need } from '@raccordo/planning';
import { loadIndex } from './load-index.ts';

/**
 * A process like an API instance: it holds the index, listens for edited agencies, reloads the row
 * and answers the next match. It tells its parent when that match was ready and what it said.
 */
export interface HolderReport {
  readonly kind: 'ready' | 'matched';
  readonly scorePpm: number | null;
  /** Monotonic clock of the machine, nanoseconds: comparable between its processes. */
  readonly at: string;
}

const [url, needText] = process.argv.slice(2);
if (url === undefined || needText === undefined) throw new Error('Usage: index-holder URL NEED');
const need = JSON.parse(needText) as Need;

const client = await connect(url);
const index = await loadIndex(client);
client.on('notification', ({ payload }) => {
  if (payload !== undefined) void reload(payload);
});
await client.query('LISTEN agency_changed');
report('ready', null);

async function reload(id: string): Promise<void> {
  const { rows } = await client.query<{ packed: Buffer }>(
    'SELECT packed FROM agency_packed WHERE id = $1',
    [id],
  );
  const [row] = rows;
  if (row === undefined) index.remove(id);
  else index.upsertPacked(row.packed);
  const { ranked } = index.rank(need, { limit: 20 });
  report('matched', ranked.find((standing) => standing.id === id)?.scorePpm ?? null);
}

function report(kind: HolderReport['kind'], scorePpm: number | null): void {
  const message: HolderReport = { kind, scorePpm, at: String(process.hrtime.bigint()) };
  process.send?.(message);
}
