import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every project says what it is: exactly one scope and one type, and a sentence of purpose. */
const root = path.resolve(import.meta.dirname, '../..');

const folders = ['apps', 'libs', 'libs/domain'].flatMap((parent) =>
  readdirSync(path.join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !(parent === 'libs' && entry.name === 'domain'))
    .map((entry) => `${parent}/${entry.name}`),
);

interface Manifest {
  readonly name: string;
  readonly type: string;
  readonly private: boolean;
  readonly nx: { readonly tags: readonly string[] };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest;

describe.each(folders)('%s', (folder) => {
  const { nx, private: isPrivate, type, dependencies, devDependencies } = manifestOf(folder);
  const withPrefix = (prefix: string) => nx.tags.filter((tag) => tag.startsWith(prefix));

  it('has exactly one scope and one type', () => {
    expect(withPrefix('scope:')).toHaveLength(1);
    expect(withPrefix('type:')).toHaveLength(1);
  });

  it('names its place among the domain libraries, if it is one', () => {
    expect(withPrefix('domain:')).toHaveLength(nx.tags.includes('type:domain') ? 1 : 0);
  });

  it('is a private ES module with exact versions only', () => {
    expect([isPrivate, type]).toEqual([true, 'module']);
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

it('keeps every Nx package on one version', () => {
  const { devDependencies } = manifestOf('.');
  const nxVersions = Object.entries(devDependencies ?? {})
    .filter(([name]) => name === 'nx' || name.startsWith('@nx/'))
    .map(([, version]) => version);
  expect(nxVersions.length).toBeGreaterThan(1);
  expect(new Set(nxVersions).size).toBe(1);
});
