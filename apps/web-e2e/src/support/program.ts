import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
/** Long enough for a busy machine; no test runs into it but by a fault of the program. */
const PATIENCE_MS = 150_000;
/** To the end of the line: half a port would be an address too. */
const READY = /Raccordo is ready at (http:\/\/\S+)\n/;

export interface Program {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A data folder of its own, and how to throw it away. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'raccordo-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * The built program, as `npm start` runs it, with its own environment, on a port the system gives it:
 * one looked for beforehand may be somebody else's by the time the program listens.
 */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(root, 'apps/api/dist/main.js')],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        PORT: '0',
        // Every visitor of the tests comes from one address.
        RATE_LIMIT_FACTOR: '1000',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await within(PATIENCE_MS, child, addressOf(child));
  return {
    url,
    stop: async () => {
      const ended = endOf(child);
      child.kill('SIGTERM');
      await within(PATIENCE_MS, child, ended);
    },
  };
}

/** Where it says it is; rejects with all it said if it ends instead. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const address = READY.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`exited with ${code ?? 'a signal'}:\n${said}`)));
  });
}

function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** A program that neither gets ready nor stops is a failure to report, not one to wait for. */
async function within<Result>(
  ms: number,
  child: ChildProcess,
  work: Promise<Result>,
): Promise<Result> {
  const patience = setTimeout(() => child.kill('SIGKILL'), ms);
  try {
    return await work;
  } finally {
    clearTimeout(patience);
  }
}
