#!/usr/bin/env node
/**
 * `npm test`: every check of the project, in the order that fails fastest, closing with one line
 * that sums all runners. `npm test -- --only lint,domain` runs some stages.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './run/build.mjs';
import { run, runBin } from './run/command.mjs';
import { findBrowser } from './run/find-browser.mjs';
import { installIfNeeded } from './run/install.mjs';
import { requireNode } from './run/require-node.mjs';
import { root } from './run/root.mjs';

requireNode();
await installIfNeeded();

const reports = path.join(root, 'node_modules/.cache/raccordo/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** A check that is either fine or not counts as one. */
const check = (name, command) => ({ name, run: async () => countOf((await command()) === 0) });

/** A Jest project counts each of its tests. */
const jest = (project, env = async () => ({})) => ({
  name: project,
  run: async () => runJest(project, await env()),
});

const stages = [
  check('format', () => runBin('prettier', ['--check', '.', '--log-level', 'warn'])),
  check('lint', lint),
  check('types', () => runBin('tsc', ['-b', 'tsconfig.json'])),
  jest('workspace'),
  jest('domain'),
  jest('web'),
  jest('api'),
  jest('api-e2e'),
  check('build', async () => buildIfNeeded().then(() => 0)),
  check('openapi and client are current', () =>
    run(process.execPath, ['tools/generate-client.mjs', '--check']),
  ),
  check('ranking kernel is current', () =>
    run(process.execPath, ['libs/domain/ranking/build-kernel.mjs', '--check']),
  ),
  check('first route stays light', () => run(process.execPath, ['tools/check-bundle.mjs'])),
  jest('web-e2e', browserEnv),
];

const wanted = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : null;

let passed = 0;
let failed = 0;
const summary = [];
for (const stage of stages) {
  if (wanted && !wanted.includes(stage.name)) continue;
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const count = await stage.run();
  passed += count.passed;
  failed += count.failed;
  summary.push(
    `${stage.name.padEnd(32)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(3)} failed ${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s`,
  );
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** The boundary rule reads Nx's graph of the projects, and passes over everything where there is none yet. */
async function lint() {
  const graph = await runBin('nx', ['show', 'projects'], {
    env: { NX_DAEMON: 'false' },
    quiet: true,
  });
  return graph === 0 ? runBin('eslint', ['.', '--max-warnings', '0']) : graph;
}

function countOf(isFine) {
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runJest(project, env) {
  const report = path.join(reports, `${project}.json`);
  const code = await runBin(
    'jest',
    ['--selectProjects', project, '--json', `--outputFile=${report}`, '--silent'],
    { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env } },
  );
  return countJest(report, code);
}

/** A suite that could not even start is a failure, although none of its tests ran. */
function countJest(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failures = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const isSilentFailure = code !== 0 && failures === 0;
    return { passed: result.numPassedTests, failed: failures + (isSilentFailure ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function browserEnv() {
  const browser = await findBrowser();
  if (!browser) console.error('No browser could be found or installed; set BROWSER_PATH.');
  return browser ? { BROWSER_PATH: browser } : {};
}
