import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run/root.mjs';

const MIGRATIONS = 'apps/api/src/migrations';

/** Row security forgotten, migration by migration. */
export function rowSecurityMutants() {
  return readdirSync(path.join(root, MIGRATIONS))
    .filter((name) => /^\d+-/.test(name))
    .flatMap((name) => {
      const file = `${MIGRATIONS}/${name}`;
      const source = readFileSync(path.join(root, file), 'utf8');
      const calls = source.split('await enableRowSecurity(').length - 1;
      return Array.from({ length: calls }, (_, at) => ({
        name: `row security forgotten in ${name}, call ${at + 1}`,
        file,
        find: 'await enableRowSecurity(',
        at,
        replace: 'void ((..._: unknown[]) => undefined)(',
        caughtBy: { project: 'api', tests: 'row-security' },
      }));
    });
}
