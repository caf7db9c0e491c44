import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isUuid } from '../ids/is-uuid.ts';
import { requireStorageKey } from './storage-key.ts';
import { Storage, type StoredObject, StoredObjectMissing, StorageUnavailable } from './storage.ts';

/** For the program alone: nothing here is served by path. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const DRAFTS = 'drafts';

const MISSING = new Set(['ENOENT']);
const NO_FOLDER = new Set(['ENOENT', 'ENOTDIR']);
const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'EIO']);
/** Some systems do not open folders; their names are durable in their own way. */
const NO_FOLDER_SYNC = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL']);

/**
 * A folder, with two levels of folders named by the end of the id, its random part. A file is
 * written elsewhere and moved: it appears under its name whole or not at all.
 */
export class LocalStorage extends Storage {
  private drafts = 0;

  constructor(private readonly root: string) {
    super();
  }

  async put(key: string, content: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    const draft = join(this.root, DRAFTS, `${key}.${process.pid}.${(this.drafts += 1)}`);
    try {
      await mkdir(dirname(draft), { recursive: true, mode: FOLDER_MODE });
      await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
      await writeThrough(draft, content);
      await rename(draft, path);
      await this.syncFoldersOf(path);
    } catch (error) {
      await rm(draft, { force: true });
      throw hasCode(error, NO_SPACE) ? new StorageUnavailable() : error;
    }
  }

  async open(key: string): Promise<Readable> {
    let handle: FileHandle;
    try {
      handle = await open(this.pathOf(key), 'r');
    } catch (error) {
      throw hasCode(error, MISSING) ? new StoredObjectMissing(key) : error;
    }
    return handle.createReadStream();
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(): AsyncIterable<StoredObject> {
    for (const outer of await namesIn(this.root)) {
      for (const inner of await namesIn(join(this.root, outer))) {
        const folder = join(this.root, outer, inner);
        for (const key of (await namesIn(folder)).filter(isUuid)) {
          const modifiedAt = await modifiedAtOf(join(folder, key));
          if (modifiedAt !== null) yield { key, modifiedAt };
        }
      }
    }
  }

  async removeUnfinished(before: Date): Promise<void> {
    const folder = join(this.root, DRAFTS);
    for (const name of await namesIn(folder)) {
      const modifiedAt = await modifiedAtOf(join(folder, name));
      if (modifiedAt !== null && modifiedAt < before) await rm(join(folder, name), { force: true });
    }
  }

  private pathOf(key: string): string {
    const id = requireStorageKey(key);
    return join(this.root, id.slice(-2), id.slice(-4, -2), id);
  }

  /** A name is only durable once its folder is, and a new folder once its own is. */
  private async syncFoldersOf(path: string): Promise<void> {
    const inner = dirname(path);
    for (const folder of [inner, dirname(inner), this.root]) await syncFolder(folder);
  }
}

const hasCode = (error: unknown, codes: ReadonlySet<string>): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && codes.has(String(error.code));

async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', FILE_MODE);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!hasCode(error, NO_FOLDER_SYNC)) throw error;
  }
}

/** Nothing in what is no folder, or gone meanwhile. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, NO_FOLDER)) return [];
    throw error;
  }
}

async function modifiedAtOf(path: string): Promise<Date | null> {
  try {
    return (await stat(path)).mtime;
  } catch (error) {
    if (hasCode(error, MISSING)) return null;
    throw error;
  }
}
