import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { freePort, runToEnd, startProgram, temporaryFolder } from './support/program.ts';

/** The program as a newcomer runs it: it says plainly what is wrong, and leaves nothing behind. */
describe('starting and stopping', () => {
  const { folder, remove } = temporaryFolder();
  afterAll(remove);

  const env = (port: number, more: Record<string, string> = {}) => ({
    PORT: String(port),
    DATA_DIR: folder,
    DEMO: 'false',
    ...more,
  });

  it('starts with its own database, answers, and stops everything on SIGTERM', async () => {
    const program = await startProgram(env(await freePort()));
    const ready = await fetch(`${program.url}/readyz`);
    const home = await fetch(program.url);
    expect([ready.status, home.status]).toEqual([200, 200]);
    expect(await program.stop('SIGTERM')).toBe(0);
    expect(existsSync(postmasterPid(folder))).toBe(false);
  });

  it('starts again on the same data, and stops on Ctrl-C', async () => {
    const program = await startProgram(env(await freePort()));
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
    expect(await program.stop('SIGINT')).toBe(0);
    expect(existsSync(postmasterPid(folder))).toBe(false);
  });

  it('says that the port is taken', async () => {
    const port = await freePort();
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
    const { code, output } = await runToEnd(env(port));
    await new Promise((resolve) => squatter.close(resolve));
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port}`);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('says that the data directory cannot be written', async () => {
    const { code, output } = await runToEnd(env(await freePort(), { DATA_DIR: '/proc/raccordo' }));
    expect(code).toBe(1);
    expect(output).toContain('/proc/raccordo');
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('says that the database cannot be reached, without its password', async () => {
    const database = `postgres://someone:s3cret@127.0.0.1:${await freePort()}/nowhere`;
    const { code, output } = await runToEnd(env(await freePort(), { DATABASE_URL: database }));
    expect(code).toBe(1);
    expect(output).toMatch(/database/i);
    expect(output).not.toContain('s3cret');
    expect(output).not.toMatch(/\n\s+at /);
  });
});

function postmasterPid(folder: string): string {
  return path.join(folder, 'postgres/postmaster.pid');
}
