import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const AGENCIES = 100_000;
const HARD_SEARCHES = 10;
const CLIENTS = 8;
const QUIET_MS = 2_000;

export interface LoadFigures {
  /** Cheap requests a second with nothing else to do. */
  readonly quietPerSecond: number;
  /** The same while ten hard searches run in a thread beside. */
  readonly busyPerSecond: number;
  /** The slowest cheap request meanwhile. */
  readonly busyMaxMs: number;
  readonly searchesMs: number;
}

/** A server that answers cheap requests while a thread of the same process searches for teams. */
export async function measureLoad(): Promise<LoadFigures> {
  const server = createServer((_request, response) => response.end('{"status":"ok"}'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const worker = new Worker(path.join(import.meta.dirname, 'search-worker.js'), {
    workerData: { size: AGENCIES, searches: HARD_SEARCHES },
  });
  await once(worker, 'message');
  const quiet = await drive(server, new Promise((resolve) => setTimeout(resolve, QUIET_MS)));
  worker.postMessage('go');
  const busy = await drive(server, once(worker, 'message'));
  await worker.terminate();
  server.close();
  server.closeAllConnections();
  return {
    quietPerSecond: quiet.perSecond,
    busyPerSecond: busy.perSecond,
    busyMaxMs: busy.maxMs,
    searchesMs: busy.ms,
  };
}

/** Several clients that ask again as soon as they are answered, until the end. */
async function drive(server: Server, end: Promise<unknown>) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  let isOver = false;
  let count = 0;
  let maxMs = 0;
  const start = performance.now();
  const client = async (): Promise<void> => {
    while (!isOver) {
      const sent = performance.now();
      await (await fetch(url)).text();
      maxMs = Math.max(maxMs, performance.now() - sent);
      count++;
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await end;
  isOver = true;
  await Promise.all(clients);
  const ms = performance.now() - start;
  return { perSecond: (1_000 * count) / ms, maxMs, ms };
}
