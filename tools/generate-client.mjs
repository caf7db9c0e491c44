/**
 * Writes the OpenAPI document of the compiled API and the client's types from it. `--check` changes
 * nothing and fails when either file is not what the routes say.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '..');
const emitter = join(root, 'apps/api/dist/emit-openapi.js');
const documentFile = join(root, 'apps/api/openapi.json');
const typesFile = join(root, 'libs/api-client/src/schema.gen.ts');
const isCheck = process.argv.includes('--check');

const scratch = await mkdtemp(join(tmpdir(), 'raccordo-openapi-'));
try {
  const emitted = join(scratch, 'openapi.json');
  execFileSync(process.execPath, [emitter, emitted], { stdio: 'inherit' });
  const document = await readFile(emitted, 'utf8');
  const types = await typesOf(document);
  if (isCheck) await check(document, types);
  else {
    await writeFile(documentFile, document);
    await writeFile(typesFile, types);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function typesOf(document) {
  const syntax = await openapiTS(JSON.parse(document), { alphabetize: true, immutable: true });
  return `/** Generated from apps/api/openapi.json by tools/generate-client.mjs; never edited. */\n\n${astToString(syntax)}`;
}

async function check(document, types) {
  const stale = [];
  if (document !== (await readOrEmpty(documentFile))) stale.push('apps/api/openapi.json');
  if (types !== (await readOrEmpty(typesFile))) stale.push('libs/api-client/src/schema.gen.ts');
  if (stale.length === 0) return;
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run node tools/generate-client.mjs\n`);
  process.exitCode = 1;
}

async function readOrEmpty(file) {
  return readFile(file, 'utf8').catch(() => '');
}
