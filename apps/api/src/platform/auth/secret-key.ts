import { hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
export const SECRET_KEY_FILE = 'secret-key';

/** The key file says something else than a key. */
export class SecretKeyError extends Error {}

/**
 * The one secret of the installation; everything that must be sealed or keyed uses a key of its own
 * derived from it, so that one purpose says nothing about another.
 */
export class SecretKey {
  constructor(private readonly master: Buffer) {}

  for(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, '', `raccordo ${purpose}`, KEY_BYTES));
  }
}

/** 32 bytes as base64 or base64url; anything else is null. */
export function parseSecretKey(text: string): Buffer | null {
  const words = text.trim();
  if (!/^[\w+/-]{43}=?$/.test(words)) return null;
  const key = Buffer.from(words, 'base64');
  return key.length === KEY_BYTES ? key : null;
}

/** From the settings, or from a file that only the program's own account can read. */
export async function openSecretKey(dataDir: string, setting: string | null): Promise<SecretKey> {
  const given = setting === null ? null : parseSecretKey(setting);
  if (given !== null) return new SecretKey(given);
  const file = join(dataDir, SECRET_KEY_FILE);
  await mkdir(dataDir, { recursive: true });
  await makeOnce(file);
  const kept = parseSecretKey(await readFile(file, 'utf8'));
  if (kept === null) {
    throw new SecretKeyError(`${file} holds no key. Put it back from a backup, or set SECRET_KEY.`);
  }
  return new SecretKey(kept);
}

/**
 * Two programs may start at once on one folder: the key is written whole under a name of its own,
 * and who comes second to the common name uses what is there.
 */
async function makeOnce(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await unlink(draft);
  }
}
