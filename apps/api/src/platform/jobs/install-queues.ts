import PgBoss from 'pg-boss';
import { JOBS_SCHEMA, QUEUES } from './queues.ts';

/** Several statements at once answer nothing. */
type RunSql = (sql: string, values?: unknown[]) => Promise<object[] | undefined>;

/**
 * pg-boss's own tables, brought to the version in use, and one partition for each queue. Run by the
 * owner of the database while migrating: the program itself may change no table.
 */
export async function installQueues(run: RunSql): Promise<void> {
  const boss = new PgBoss({
    db: {
      executeSql: async (sql, values?: unknown[]) => ({
        rows: (await run(sql, values)) ?? [],
      }),
    },
    schema: JOBS_SCHEMA,
    migrate: true,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const queue of Object.values(QUEUES)) {
    const settings = {
      name: queue.name,
      retryLimit: queue.retryLimit,
      retryDelay: queue.retryDelaySeconds,
      retryBackoff: true,
      expireInSeconds: queue.timeLimitSeconds,
      ...(queue.deadLetter === null ? {} : { deadLetter: queue.deadLetter }),
    };
    await boss.createQueue(queue.name, settings);
    await boss.updateQueue(queue.name, settings);
  }
  await boss.stop({ graceful: false });
  await run(GRANT);
}

/** The role the program works as moves jobs, and makes or drops nothing. */
const GRANT = `DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'raccordo_app') THEN
    GRANT USAGE ON SCHEMA pgboss TO raccordo_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO raccordo_app;
  END IF;
END $$`;
