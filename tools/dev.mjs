#!/usr/bin/env node
/** `npm run dev`: the API restarting on every change and Vite with hot reload, side by side. */
import { spawn } from 'node:child_process';
import { buildIfNeeded } from './run/build.mjs';
import { installIfNeeded } from './run/install.mjs';
import { requireNode } from './run/require-node.mjs';
import { root } from './run/root.mjs';
import { stopWithParent } from './run/stop-with-parent.mjs';

requireNode();
await installIfNeeded();
await buildIfNeeded();

const programs = [
  [
    'npx',
    ['--no-install', 'tsc', '-b', 'apps/api/tsconfig.app.json', '--watch', '--preserveWatchOutput'],
  ],
  [
    process.execPath,
    ['--enable-source-maps', '--watch', '--watch-preserve-output', 'apps/api/dist/main.js'],
  ],
  ['npx', ['--no-install', 'vite', 'apps/web']],
];
const running = programs.map(([program, args]) =>
  spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  }),
);

let isStopping = false;
function stopAll() {
  if (isStopping) return;
  isStopping = true;
  for (const child of running) child.kill('SIGTERM');
}
process.on('SIGINT', stopAll);
process.on('SIGTERM', stopAll);
stopWithParent(stopAll);
for (const child of running) child.on('exit', stopAll);
