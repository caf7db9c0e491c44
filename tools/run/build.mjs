import { existsSync } from 'node:fs';
import path from 'node:path';
import { runBin } from './command.mjs';
import { fingerprintOf, isFresh, remember } from './fingerprint.mjs';
import { root } from './root.mjs';

const SOURCES = ['libs', 'apps/api', 'apps/web', 'tsconfig.base.json', 'package-lock.json'];
const RESULTS = ['apps/api/dist/main.js', 'apps/web/dist/index.html'];

/** Builds API and web, unless nothing changed since the last build. */
export async function buildIfNeeded() {
  const wanted = fingerprintOf(...SOURCES);
  const hasResults = RESULTS.every((file) => existsSync(path.join(root, file)));
  if (hasResults && isFresh('built', wanted)) return;
  console.log('Building…');
  const code = await runBin('nx', ['run-many', '-t', 'build', '--outputStyle=stream'], {
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
    quiet: true,
  });
  if (code !== 0) {
    console.error('The build failed: read the lines above.');
    process.exit(code);
  }
  remember('built', wanted);
}
