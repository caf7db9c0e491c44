#!/usr/bin/env node
/** Writes docs/privacy.md from the map of personal data; a spec refuses one that is out of date. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from './run/root.mjs';

execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api/tsconfig.app.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
execFileSync(
  process.execPath,
  [path.join(root, 'apps/api/dist/emit-privacy-document.js'), path.join(root, 'docs/privacy.md')],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
