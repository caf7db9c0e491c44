import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface TemplateOptions {
  /** Names the state of the migrations: another version, another template. */
  readonly version: string;
  /** Brings an empty database up to date; runs once for each version. */
  readonly migrate: (url: string) => Promise<void>;
}

const TEMPLATE_LOCK = 7_229_015;
/** A machine busy with other tests may take longer than a program at work would wait. */
const CONNECT_SECONDS = 60;

/** A database of its own for one spec file, cloned from the migrated template. */
export async function createTestDatabase(options: TemplateOptions): Promise<TestDatabase> {
  const template = await ensureTemplate(options);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    url: urlOf(name),
    drop: async () => {
      await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** Spec files start together: the first one migrates, the others wait for it. */
async function ensureTemplate({ version, migrate }: TemplateOptions): Promise<string> {
  const template = `template_${version.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`.slice(0, 60);
  await asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      template,
    ]);
    if (rowCount === 0) {
      // Under another name until it is whole: a failed migration must not leave a template.
      const draft = `${template}_new`;
      await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${draft}`);
      await migrate(urlOf(draft));
      await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    }
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  });
  return template;
}

async function asAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string): string {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined)
    throw new Error('TEST_DATABASE_URL is set by tools/jest/start-postgres.mjs');
  const url = new URL(server);
  url.pathname = `/${database}`;
  url.searchParams.set('connect_timeout', String(CONNECT_SECONDS));
  return url.href;
}
