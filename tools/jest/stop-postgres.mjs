import { rm } from 'node:fs/promises';

/** Stops what start-postgres.mjs started; a server of somebody else's stays. */
export default async function stop() {
  const started = globalThis.raccordoTestPostgres;
  if (!started) return;
  globalThis.raccordoTestPostgres = undefined;
  delete process.env.TEST_DATABASE_URL;
  await started.server.stop();
  await rm(started.dataDir, { recursive: true, force: true });
}
