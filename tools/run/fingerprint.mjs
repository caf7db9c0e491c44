import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'dist-types', '.data', 'results']);
const stampFolder = path.join(root, 'node_modules/.cache/raccordo');

/** One hash over names, sizes and times of every file below the folders: cheap, and enough to notice an edit. */
export function fingerprintOf(...places) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, path.join(root, place));
  return hash.digest('hex');
}

export function fingerprintOfContent(file) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, file)))
    .digest('hex');
}

export function isFresh(name, fingerprint) {
  const stamp = path.join(stampFolder, name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
}

export function remember(name, fingerprint) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(path.join(stampFolder, name), fingerprint);
}

function addTo(hash, place) {
  if (!existsSync(place)) return;
  const stats = statSync(place);
  if (stats.isFile()) {
    hash.update(`${place} ${stats.size} ${stats.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (!SKIPPED.has(name)) addTo(hash, path.join(place, name));
  }
}
