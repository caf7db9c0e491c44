import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { fingerprintOfContent, isFresh, remember } from './fingerprint.mjs';
import { root } from './root.mjs';

/** Installs exactly what the lockfile says, unless that is already there. */
export async function installIfNeeded() {
  const wanted = fingerprintOfContent('package-lock.json');
  if (existsSync(path.join(root, 'node_modules/nx')) && isFresh('installed', wanted)) return;
  console.log('Installing what Raccordo needs (a minute or two, once)…');
  // A production environment would leave out the compiler that builds the program.
  const code = await run('npm', [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    console.error(
      'The installation failed: read the lines above, mend, and run the command again.',
    );
    process.exit(code);
  }
  remember('installed', wanted);
}
