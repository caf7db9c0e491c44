import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LocalStorage } from './local-storage.ts';
import { StoredObjectMissing } from './storage.ts';

const KEY = '01900000-0000-7000-8000-00000000abcd';
const OTHER = '01900000-0000-7000-8000-00000000ef01';
const CONTENT = Buffer.from('what was kept');

describe('the folder of files', () => {
  let root: string;
  let storage: LocalStorage;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'raccordo-files-'));
    storage = new LocalStorage(root);
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  const keys = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of storage.list()) found.push(key);
    return found.sort();
  };

  it('gives back what was put', async () => {
    await storage.put(KEY, CONTENT);

    expect(await buffer(await storage.open(KEY))).toEqual(CONTENT);
  });

  it('is spread over folders by the end of the id, for the program alone', async () => {
    await storage.put(KEY, CONTENT);

    const path = join(root, 'cd', 'ab', KEY);
    expect(await readFile(path)).toEqual(CONTENT);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, 'cd'))).mode & 0o777).toBe(0o700);
  });

  it('replaces as a whole and leaves no draft', async () => {
    await storage.put(KEY, CONTENT);
    await storage.put(KEY, Buffer.from('anew'));

    expect((await buffer(await storage.open(KEY))).toString()).toBe('anew');
    expect(await readdir(join(root, 'drafts'))).toEqual([]);
  });

  it('takes the same file from many at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => storage.put(KEY, CONTENT)));

    expect(await buffer(await storage.open(KEY))).toEqual(CONTENT);
    expect(await keys()).toEqual([KEY]);
  });

  it('says at once that something is not there', async () => {
    await expect(storage.open(KEY)).rejects.toThrow(StoredObjectMissing);
  });

  it('deletes, and deletes what is not there', async () => {
    await storage.put(KEY, CONTENT);
    await storage.delete(KEY);
    await storage.delete(KEY);

    expect(await keys()).toEqual([]);
  });

  it('lists what is there, and nothing that is no file of ours', async () => {
    await storage.put(KEY, CONTENT);
    await storage.put(OTHER, CONTENT);
    await writeFile(join(root, 'README'), '');

    expect(await keys()).toEqual([KEY, OTHER]);
  });

  it('removes drafts that a crash left behind, once they are old', async () => {
    await storage.put(KEY, CONTENT);
    const [old, fresh] = ['old', 'fresh'].map((name) => join(root, 'drafts', name));
    await writeFile(old!, 'half');
    await writeFile(fresh!, 'half');
    await utimes(old!, new Date('2026-01-01'), new Date('2026-01-01'));

    await storage.removeUnfinished(new Date('2026-01-02'));

    expect(await readdir(join(root, 'drafts'))).toEqual(['fresh']);
  });

  it.each([
    '../../etc/passwd',
    '..',
    '',
    '/etc/passwd',
    `${KEY}/../x`,
    `${KEY}\0`,
    'C:\\x',
    '01900000-0000-7000-8000-00000000abc/',
  ])('is never reached by %j', async (key) => {
    await expect(storage.put(key, CONTENT)).rejects.toThrow('A storage key is an id');
    await expect(storage.open(key)).rejects.toThrow('A storage key is an id');
    await expect(storage.delete(key)).rejects.toThrow('A storage key is an id');
  });
});
