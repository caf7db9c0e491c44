/**
 * `npm run bench -- ranking [--quick] [--sizes 10000,100000]`: builds the bench and what it
 * measures, runs it, and leaves its figures in apps/bench/results/.
 */
import path from 'node:path';
import { buildIfNeeded } from './run/build.mjs';
import { run, runBin } from './run/command.mjs';
import { findBrowser } from './run/find-browser.mjs';
import { root } from './run/root.mjs';

/** A million agencies as plain objects need more than the default heap. */
const HEAP_MB = 8_192;

if (process.argv[2] === 'plan-screen') {
  await buildIfNeeded();
  process.env.BROWSER_PATH ??= await findBrowser();
}
const built = await runBin('tsc', ['-b', 'apps/bench'], { quiet: true });
if (built !== 0) {
  console.error('The bench does not build: read the lines above.');
  process.exit(built);
}
const main = path.join(root, 'apps/bench/dist/main.js');
const args = [`--max-old-space-size=${HEAP_MB}`, main, ...process.argv.slice(2)];
process.exit(await run(process.execPath, args));
