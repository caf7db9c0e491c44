import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const module = pathToFileURL(path.resolve(import.meta.dirname, '../run/require-node.mjs')).href;

/** Runs the check in a Node that says it is of that version. */
function startOn(version: string) {
  const code =
    `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });` +
    `const { requireNode } = await import('${module}'); requireNode();`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

describe('the Node that runs the program', () => {
  it.each(['18.20.4', '20.18.9', '16.0.0'])('%s is refused in one clear sentence', (version) => {
    const { status, stderr } = startOn(version);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('20.19');
    expect(stderr).toContain(version);
  });

  it.each(['20.19.0', '22.1.0', '24.0.0'])('%s is enough', (version) => {
    expect(startOn(version).status).toBe(0);
  });
});
