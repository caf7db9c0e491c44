import { connect } from '../database.ts';
import { median, timed } from '../statistics.ts';
import { loadIndex } from './load-index.ts';

/** What a process of its own saw when it loaded the index, as an API instance does at start. */
export interface LoadReport {
  readonly size: number;
  readonly seconds: number;
  readonly bytesPerAgency: number;
}

const LOADS = 3;

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error('Usage: load-probe URL');

const client = await connect(url);
const seconds: number[] = [];
let report: LoadReport | null = null;
for (let i = 0; i < LOADS; i++) {
  const { result, ms } = await timed(() => loadIndex(client));
  seconds.push(ms / 1_000);
  report = {
    size: result.size,
    seconds: median(seconds),
    bytesPerAgency: result.bytesPerAgency,
  };
}
await client.end();
process.send?.(report);
process.disconnect();
