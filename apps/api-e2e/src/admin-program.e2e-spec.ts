import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createMigratedDatabase } from '@raccordo/api/testing';

const ADMIN = resolve(import.meta.dirname, '../../api/dist/admin.js');
const EMAIL = 'carla@example.org';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The compiled program behind `npm run admin`. */
describe('the program for admins', () => {
  let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
  let folder: string;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    folder = await mkdtemp(join(tmpdir(), 'raccordo-admin-'));
  });

  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  function run(...words: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, [ADMIN, ...words], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        DEMO: 'false',
        LOG_LEVEL: 'silent',
        DATABASE_URL: database.url,
        DATA_DIR: folder,
        PUBLIC_URL: 'https://raccordo.example',
      },
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    return new Promise((done) => child.once('close', (code) => done({ code, out, error })));
  }

  it('finds no admin where nobody made one', async () => {
    expect(await run('list')).toMatchObject({
      code: 0,
      out: expect.stringContaining('No admins.'),
    });
  });

  it('makes one, with a link to choose a password', async () => {
    const { code, out } = await run('create', EMAIL);

    expect(code).toBe(0);
    expect(out).toMatch(/https:\/\/raccordo\.example\/it\/reset#token=[\w-]{43}\n/);
    expect((await run('list')).out).toBe(
      `${EMAIL}  active, lacks a password and the second factor\n`,
    );
  });

  it('suspends and reinstates', async () => {
    await run('suspend', EMAIL);
    expect((await run('list')).out).toContain('suspended');

    expect((await run('reinstate', EMAIL)).code).toBe(0);
    expect((await run('list')).out).toContain('active');
    expect((await run('reset-two-factor', EMAIL)).code).toBe(0);
  });

  it.each([
    [[], 'Usage: npm run admin'],
    [['create'], 'Usage: npm run admin'],
    [['promote', EMAIL], 'Usage: npm run admin'],
    [['create', 'not an address'], 'request.invalid'],
    [['suspend', 'nobody@example.org'], 'account.not_found'],
  ])('refuses %p in one sentence', async (words, sentence) => {
    const { code, error } = await run(...words);

    expect(code).toBe(2);
    expect(error).toContain(sentence);
  });
});
