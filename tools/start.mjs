#!/usr/bin/env node
/** `npm start`: installs, builds and runs Raccordo; each step is skipped when it has nothing to do. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildIfNeeded } from './run/build.mjs';
import { installIfNeeded } from './run/install.mjs';
import { requireNode } from './run/require-node.mjs';
import { root } from './run/root.mjs';
import { stopWithParent } from './run/stop-with-parent.mjs';

requireNode();
await installIfNeeded();
await buildIfNeeded();

const server = spawn(
  process.execPath,
  ['--enable-source-maps', path.join(root, 'apps/api/dist/main.js'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
// A terminal sends Ctrl-C to both; a supervisor signals only this process, so it is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => server.kill(signal));
}
stopWithParent(() => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
