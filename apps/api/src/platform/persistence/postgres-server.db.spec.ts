import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

describe('the embedded database', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'raccordo-server-'));
    // As root the server runs as another user, who must be able to walk here.
    await chmod(dataDir, 0o755);
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const start = (): Promise<PostgresServer> => startPostgres({ dataDir, database: 'raccordo' });

  const connected = async ({ url }: PostgresServer): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };

  it('stays while somebody else is connected', async () => {
    const server = await start();
    const client = await connected(server);
    await server.stop();
    expect((await client.query('SELECT 1')).rowCount).toBe(1);
    await client.end();
    await server.stop();
  });

  it('writes no value of a row into its log', async () => {
    const server = await start();
    const client = await connected(server);
    await client.query('CREATE TABLE people (email text CONSTRAINT uq_people UNIQUE)');
    const add = () => client.query('INSERT INTO people VALUES ($1)', ['ada@example.org']);
    await add();
    await expect(add()).rejects.toThrow('uq_people');
    await client.end();
    await server.stop();

    const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('uq_people');
    expect(log).not.toContain('ada@example.org');
  });

  it('stops although a client has only just left', async () => {
    const server = await start();
    const client = await connected(server);
    const leaving = new Promise<void>((done) => {
      setTimeout(() => void client.end().then(done), 100);
    });
    await server.stop();
    await leaving;
    await expect(connected(server)).rejects.toThrow(/ECONNREFUSED/);
  });
});
