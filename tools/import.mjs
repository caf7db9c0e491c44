#!/usr/bin/env node
/** `npm run import -- FILE [--mapping FILE] [--dry-run]`: agencies from a CSV or JSON file. */
import path from 'node:path';
import { buildIfNeeded } from './run/build.mjs';
import { run } from './run/command.mjs';
import { installIfNeeded } from './run/install.mjs';
import { requireNode } from './run/require-node.mjs';
import { root } from './run/root.mjs';

requireNode();
await installIfNeeded();
await buildIfNeeded();

// npm runs scripts at the top of the checkout: a relative file is meant from where it was typed.
const typedIn = process.env.INIT_CWD ?? process.cwd();
const words = process.argv.slice(2);
const args = words.map((word) => {
  if (word.startsWith('--mapping=')) {
    return `--mapping=${path.resolve(typedIn, word.slice('--mapping='.length))}`;
  }
  const isFile = word !== '' && !word.startsWith('-');
  return isFile ? path.resolve(typedIn, word) : word;
});

process.exit(
  await run(process.execPath, [
    '--enable-source-maps',
    path.join(root, 'apps/api/dist/import-agencies.js'),
    ...args,
  ]),
);
