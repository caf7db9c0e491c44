import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** No container engine is needed for these: they hold the files to what the program really reads. */
const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<'database' | 'raccordo', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as Compose;

  it('runs PostgreSQL 18 with a volume and a health check, and waits for it', () => {
    const { database, raccordo } = compose.services;
    expect(database.image).toMatch(/^postgres:18/);
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(database.healthcheck).toBeDefined();
    expect(raccordo.depends_on?.['database']?.condition).toBe('service_healthy');
  });

  it('declares every volume that a service uses', () => {
    const used = Object.values(compose.services).flatMap((service) =>
      service.volumes.map((volume) => volume.split(':')[0]),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual(used.sort());
  });

  it('passes only variables that the program documents', () => {
    const documented = read('docs/operations.md');
    for (const name of Object.keys(compose.services.raccordo.environment)) {
      expect(documented).toContain(name);
    }
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('runs as an ordinary user, from a second stage, with a health check', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    expect(lines).toContain('USER node');
    expect(lines.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true);
  });

  it('starts the file that the API builds', () => {
    expect(lines.at(-2)).toContain('apps/api/dist/main.js');
  });
});
