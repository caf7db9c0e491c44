/**
 * One PostgreSQL for the whole run: `TEST_DATABASE_URL` when given, else the embedded one in a
 * temporary folder. Spec files clone their own database from a template (libs/testing).
 */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = path.join(import.meta.dirname, '../..');

/** Everything here can be lost: durability would only cost time. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

export default async function start() {
  if (process.env.TEST_DATABASE_URL) return;
  const { startPostgres } = await loadPostgresServer();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'raccordo-test-'));
  const server = await startPostgres({ dataDir, database: 'raccordo', settings: SETTINGS });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.raccordoTestPostgres = { server, dataDir };
}

/** The program's own server module; plain Node cannot read TypeScript, so its types come off first. */
async function loadPostgresServer() {
  const source = path.join(root, 'apps/api/src/platform/persistence/postgres-server.ts');
  const { code } = await transform(await readFile(source, 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const cache = path.join(root, 'node_modules/.cache/raccordo');
  await mkdir(cache, { recursive: true });
  const compiled = path.join(cache, `postgres-server-${process.pid}.mjs`);
  await writeFile(compiled, code);
  return import(pathToFileURL(compiled).href);
}
