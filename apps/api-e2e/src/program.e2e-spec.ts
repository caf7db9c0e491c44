import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createMigratedDatabase } from '@raccordo/api/testing';

const MAIN = resolve(import.meta.dirname, '../../api/dist/main.js');

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The compiled program, as `npm start` runs it, on a database that is already there. */
describe('the program', () => {
  let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
  let folder: string;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    database = await createMigratedDatabase();
    folder = await mkdtemp(join(tmpdir(), 'raccordo-program-'));
  });

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  function start(settings: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        DEMO: 'false',
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        ...settings,
      },
    });
    running.push(child);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, said })));
    const address = new Promise<string>((done) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const ready = /ready at (http:\S+)/.exec(said)?.[1];
        if (ready !== undefined) done(ready);
      });
    });
    return { child, address, ended };
  }

  it('says where it is, answers, and ends with 0 when asked to stop', async () => {
    const { child, address, ended } = start({});
    const url = await address;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    child.kill('SIGTERM');

    expect(await ended).toEqual({ code: 0, said: `Raccordo is ready at ${url}\n` });
  });

  it('finishes the requests under way before it ends', async () => {
    const { child, address, ended } = start({});
    const url = await address;
    const answers = Array.from({ length: 20 }, () => fetch(`${url}/api/v1/ranking-rules`));
    await answers[0];

    child.kill('SIGTERM');

    const settled = await Promise.allSettled(answers.map(async (answer) => (await answer).text()));
    const whole = settled.filter(
      (result) => result.status === 'fulfilled' && result.value.endsWith('}'),
    );
    const cut = settled.filter(
      (result) => result.status === 'fulfilled' && !result.value.endsWith('}'),
    );
    expect(whole.length).toBeGreaterThan(0);
    expect(cut).toEqual([]);
    expect((await ended).code).toBe(0);
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;

    const { code, said } = await start({ PORT: String(port) }).ended;
    other.close();

    expect([code, said]).toEqual([
      1,
      `Raccordo could not start. Port ${port} is taken by another program. Set PORT to a free one.\n`,
    ]);
  });

  it('names the data directory it cannot write', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');

    const { code, said } = await start({ DATABASE_URL: '', DATA_DIR: join(file, 'data') }).ended;

    expect(code).toBe(1);
    expect(said).toContain(`The data directory ${join(file, 'data')} cannot be written.`);
  });

  it('names the database it cannot reach, without its password', async () => {
    const { code, said } = await start({
      DATABASE_URL: 'postgres://somebody:hunter2@127.0.0.1:1/nothing',
    }).ended;

    expect(code).toBe(1);
    expect(said).toContain('The database at 127.0.0.1:1/nothing cannot be reached (ECONNREFUSED).');
    expect(said).not.toContain('hunter2');
  });

  it('names the setting that is wrong', async () => {
    const { code, said } = await start({ PORT: 'http' }).ended;

    expect([code, said]).toEqual([
      1,
      'Raccordo could not start. PORT must be a whole number from 0 to 65535\n',
    ]);
  });
});
