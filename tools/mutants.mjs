#!/usr/bin/env node
/**
 * `npm run mutants`: takes away one guard or filter at a time, runs the tests that should notice, and
 * puts it back. A mutant that lives is a hole in the tests: the command then ends with 1.
 * `npm run mutants -- --only session` runs those whose name holds the word.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACCESS_MUTANTS } from './mutants/access.mjs';
import { rowSecurityMutants } from './mutants/row-security.mjs';
import { tenantFilterMutants } from './mutants/tenant-filters.mjs';
import { runBin } from './run/command.mjs';
import { root } from './run/root.mjs';

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].toLowerCase()
  : '';
const mutants = [...ACCESS_MUTANTS, ...rowSecurityMutants(), ...tenantFilterMutants()].filter(
  ({ name }) => name.toLowerCase().includes(only),
);

let current = null;
process.on('SIGINT', () => {
  if (current !== null) writeFileSync(current.file, current.source);
  process.exit(130);
});

for (const tests of new Map(mutants.map(({ caughtBy }) => [keyOf(caughtBy), caughtBy])).values()) {
  if (!(await passes(tests))) {
    console.error(`${keyOf(tests)} fail as they are: they could not tell a mutant`);
    process.exit(1);
  }
}

const living = [];
for (const mutant of mutants) {
  const isCaught = await tryMutant(mutant);
  console.log(`${isCaught ? 'caught' : 'LIVES '}  ${mutant.name}`);
  if (!isCaught) living.push(mutant.name);
}
console.log(`\n${mutants.length - living.length} of ${mutants.length} mutants caught`);
process.exit(living.length > 0 || mutants.length === 0 ? 1 : 0);

async function tryMutant({ name, file, find, replace, at = 0, caughtBy }) {
  const target = path.join(root, file);
  const source = readFileSync(target, 'utf8');
  const place = placeOf(source, find, at);
  if (place < 0) throw new Error(`Mutant "${name}" finds nothing to change in ${file}`);
  current = { file: target, source };
  writeFileSync(target, source.slice(0, place) + replace + source.slice(place + find.length));
  try {
    return !(await passes(caughtBy));
  } finally {
    writeFileSync(target, source);
    current = null;
  }
}

/** Project after project: what the first notices needs no journey. Without a test a mutant lives. */
async function passes({ project, projects = [project], tests }) {
  for (const each of projects) {
    const code = await runBin(
      'jest',
      [
        '--selectProjects',
        each,
        '--silent',
        '--bail',
        '--passWithNoTests',
        '--testPathPatterns',
        tests,
      ],
      { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }, silent: true },
    );
    if (code !== 0) return false;
  }
  return true;
}

function keyOf({ project, projects = [project], tests }) {
  return `${projects.join(' ')} ${tests}`;
}

/** Where the text stands for the `at`-th time. */
function placeOf(source, find, at) {
  let place = source.indexOf(find);
  for (let left = at; left > 0 && place >= 0; left -= 1) place = source.indexOf(find, place + 1);
  return place;
}
