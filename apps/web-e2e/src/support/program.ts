import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const LONGEST_RUN_MS = 420_000;
const READY = /Raccordo is ready at (http:\/\/\S+)/;

export interface Program {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A data folder of its own, and how to throw it away. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'raccordo-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The built program, as `npm start` runs it, with its own environment. */
export function launch(env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(root, 'apps/api/dist/main.js')],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        // Every visitor of the tests comes from one address.
        RATE_LIMIT_FACTOR: '1000',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // A program that neither gets ready nor stops is a failure to report, not one to wait for.
  const patience = setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN_MS);
  child.on('exit', () => clearTimeout(patience));
  return child;
}

export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const child = launch(env);
  const output = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const match = READY.exec(output());
      if (match?.[1]) resolve(match[1]);
    };
    child.stdout?.on('data', look);
    child.on('exit', (code) =>
      reject(new Error(`exited with ${code ?? 'a signal'}:\n${output()}`)),
    );
  });
  return {
    url,
    pid: child.pid ?? 0,
    output,
    stop: async (signal = 'SIGTERM') => {
      const exit = exitOf(child);
      child.kill(signal);
      return exit;
    },
  };
}

function collect(child: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)));
}
