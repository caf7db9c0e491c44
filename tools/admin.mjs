#!/usr/bin/env node
/** `npm run admin -- create EMAIL`, and `list`, `suspend`, `reinstate`, `reset-two-factor`, `code`. */
import path from 'node:path';
import { buildIfNeeded } from './run/build.mjs';
import { run } from './run/command.mjs';
import { installIfNeeded } from './run/install.mjs';
import { requireNode } from './run/require-node.mjs';
import { root } from './run/root.mjs';

requireNode();
await installIfNeeded();
await buildIfNeeded();

process.exit(
  await run(process.execPath, [
    '--enable-source-maps',
    path.join(root, 'apps/api/dist/admin.js'),
    ...process.argv.slice(2),
  ]),
);
