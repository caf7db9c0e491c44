/**
 * What a first visitor downloads before the home page works: the entry, everything it imports, the
 * home route and its words, in gzip. Run after `vite build`; fails above the budget.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 180_000;
const DIST = process.argv[2] ?? join(import.meta.dirname, '..', 'apps', 'web', 'dist');
/** In the manifest's own names; the Italian words, the longer ones. */
const FIRST_ROUTE = [
  'index.html',
  'src/features/home/pages/home-page.tsx',
  'src/features/home/i18n/it.json',
  'src/shared/i18n/it.json',
];

const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));

function chunkNamed(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the manifest: has it moved?`);
  return chunk;
}

/** Files of a chunk and of all it imports statically. */
function filesOf(name, seen = new Set()) {
  const { file, imports = [] } = chunkNamed(name);
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of imports) filesOf(imported, seen);
  return seen;
}

const files = new Set(FIRST_ROUTE.flatMap((name) => [...filesOf(name)]));
const sizes = [...files]
  .map((file) => ({ file, bytes: gzipSync(readFileSync(join(DIST, file))).length }))
  .sort((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const { file, bytes } of sizes) {
  process.stdout.write(`${inKilobytes(bytes).padStart(10)}  ${file}\n`);
}
process.stdout.write(
  `first route: ${inKilobytes(total)} of JavaScript in gzip, budget ${inKilobytes(BUDGET_BYTES)}\n`,
);
if (total > BUDGET_BYTES) {
  process.stderr.write('The first route is over its budget: import less, or split more.\n');
  process.exitCode = 1;
}
