import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { FILE_KINDS, FILE_KIND_RULES, FILE_LIMITS } from '@raccordo/files';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import type { Actor } from '../../../platform/access/actor.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { ScheduledJobRepository } from '../../../platform/jobs/persistence/scheduled-job.repository.ts';
import { LocalStorage } from '../../../platform/storage/local-storage.ts';
import { goodPdf, goodPng, picture } from '../../../testing/hostile-files/index.ts';
import { testOutbox, type TestOutbox } from '../../../testing/running-outbox.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { FileRepository } from '../persistence/file.repository.ts';
import type { StoredFile } from '../stored-file.ts';
import { DeleteStoredBytes } from './delete-stored-bytes.ts';
import { KeepFile } from './keep-file.ts';
import { ListFiles } from './list-files.ts';
import { OpenFile } from './open-file.ts';
import { PublishFiles } from './publish-files.ts';
import { RemoveFiles } from './remove-files.ts';
import { SweepFiles } from './sweep-files.ts';

const OURS = '01900000-0000-7000-8000-0000000000a1';
const THEIRS = '01900000-0000-7000-8000-0000000000b1';
const NOBODY: Actor = { kind: 'anonymous', guestId: null };

const memberOf = (organisationId: string): Actor => ({
  kind: 'person',
  userId: '01900000-0000-7000-8000-0000000000c1',
  sessionId: '01900000-0000-7000-8000-0000000000c2',
  guestId: null,
  isAdmin: false,
  isEmailVerified: true,
  authenticatedAt: new Date('2026-03-02T09:00:00Z'),
  memberships: [{ organisationId, organisationKind: 'agency', role: 'owner', agencyId: null }],
});

describe('the files of organisations', () => {
  let database: OpenTestDatabase;
  let root: string;
  let clock: FixedClock;
  let storage: LocalStorage;
  let files: FileRepository;
  let outbox: TestOutbox;
  let keep: KeepFile;
  let open: OpenFile;
  let publish: PublishFiles;
  let remove: RemoveFiles;
  let sweep: SweepFiles;

  beforeEach(async () => {
    database = await openTestDatabase();
    root = await mkdtemp(join(tmpdir(), 'raccordo-files-'));
    clock = new FixedClock();
    const ids = new SequentialIds();
    const { transactions } = database;
    storage = new LocalStorage(root);
    files = new FileRepository(transactions);
    outbox = testOutbox(database, ids, clock);
    keep = new KeepFile(files, storage, transactions, ids, clock);
    open = new OpenFile(files, storage);
    publish = new PublishFiles(files);
    remove = new RemoveFiles(files, outbox.outbox, transactions);
    const jobs = new ScheduledJobs(
      outbox.queue,
      new ScheduledJobRepository(transactions),
      transactions,
      clock,
    );
    sweep = new SweepFiles(files, storage, jobs);
    new DeleteStoredBytes(storage, outbox.handlers).onModuleInit();
    for (const id of [OURS, THEIRS]) {
      await transactions.query(
        `INSERT INTO organisations (id, kind, name, created_at, updated_at)
         VALUES ($1, 'agency', 'Officina', now(), now())`,
        [id],
      );
    }
  });

  afterEach(async () => {
    await database.close();
    await rm(root, { recursive: true, force: true });
  });

  const logoOf = async (organisationId = OURS, name = 'Logo.png'): Promise<StoredFile> =>
    keep.execute({
      organisationId,
      kind: 'logo',
      uploadedBy: null,
      name,
      content: await goodPng(),
    });

  const storedKeys = async (): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key } of storage.list()) keys.push(key);
    return keys.sort();
  };

  it('are kept and given back', async () => {
    const logo = await logoOf();
    const { file, content } = await open.ofOrganisation(OURS, logo.id);
    const bytes = await buffer(content);

    expect(file).toMatchObject({ name: 'Logo.webp', mediaType: 'image/webp', isPublic: false });
    expect(bytes).toHaveLength(file.sizeBytes);
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
  });

  it('are one when sent twice, and two for two organisations', async () => {
    const [first, again, theirs] = [await logoOf(), await logoOf(), await logoOf(THEIRS)];

    expect(again.id).toBe(first.id);
    expect(theirs.id).not.toBe(first.id);
    expect(await storedKeys()).toEqual([first.id, theirs.id].sort());
  });

  it('are one when sent ten times at once', async () => {
    const sent = await Promise.all(Array.from({ length: 10 }, () => logoOf()));

    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await storedKeys()).toEqual([sent[0]?.id]);
  });

  it('leave no bytes behind when the row fails', async () => {
    await expect(logoOf('01900000-0000-7000-8000-00000000dead')).rejects.toThrow(
      'fk_files_organisation',
    );

    expect(await storedKeys()).toEqual([]);
  });

  it('end at the number an organisation may have', async () => {
    await database.transactions.query(
      `INSERT INTO files (id, organisation_id, kind, name, media_type, size_bytes, source_hash, created_at)
       SELECT gen_random_uuid(), $1, 'case_document', 'x.pdf', 'application/pdf', 1,
              sha256(i::text::bytea), now() FROM generate_series(1, $2) AS i`,
      [OURS, FILE_LIMITS.filesPerOrganisation - 1],
    );
    await logoOf();

    const oneMore = keep.execute({
      organisationId: OURS,
      kind: 'certification',
      uploadedBy: null,
      name: 'c.pdf',
      content: goodPdf(),
    });
    await expect(oneMore).rejects.toMatchObject({ code: 'file.quota_files' });
  });

  it('end at the bytes an organisation may have', async () => {
    const { bytesPerOrganisation } = FILE_LIMITS;
    const large = FILE_KIND_RULES.case_document.maxBytes;
    await database.transactions.query(
      `INSERT INTO files (id, organisation_id, kind, name, media_type, size_bytes, source_hash, created_at)
       SELECT gen_random_uuid(), $1, 'case_document', 'x.pdf', 'application/pdf', $2,
              sha256(i::text::bytea), now() FROM generate_series(1, $3) AS i`,
      [OURS, large, bytesPerOrganisation / large],
    );

    await expect(logoOf()).rejects.toMatchObject({ code: 'file.quota_bytes' });
    expect(await storedKeys()).toEqual([]);
  });

  it('are listed page by page, latest first, by kind or all', async () => {
    const list = new ListFiles(files);
    for (let side = 10; side < 15; side += 1) {
      clock.advance(1000);
      const content = await picture(side, side).png().toBuffer();
      const kind = side === 12 ? 'case_picture' : 'logo';
      await keep.execute({
        organisationId: OURS,
        kind,
        uploadedBy: null,
        name: `${side}.png`,
        content,
      });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list.execute(OURS, {
        kind: null,
        limit: 2,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);

    expect(seen).toEqual(['14.webp', '13.webp', '12.webp', '11.webp', '10.webp']);
    const pictures = await list.execute(OURS, { kind: 'case_picture', limit: 10 });
    expect(pictures.items.map(({ name }) => name)).toEqual(['12.webp']);
  });

  it('are nobody else’s', async () => {
    const logo = await logoOf();

    await expect(open.ofOrganisation(THEIRS, logo.id)).rejects.toMatchObject({
      code: 'file.not_found',
    });
    await expect(remove.one(THEIRS, logo.id)).rejects.toMatchObject({ code: 'file.not_found' });
    await expect(open.publicly(logo.id)).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('are hidden by the database too, whatever is asked', async () => {
    const [ours, theirs] = [await logoOf(), await logoOf(THEIRS)];
    const seenBy = (actor: Actor) =>
      database.actors.run(actor, async () => {
        const rows = await database.transactions.query<{ id: string }>('SELECT id FROM files');
        return rows.map(({ id }) => id);
      });

    expect(await seenBy(NOBODY)).toEqual([]);
    expect(await seenBy(memberOf(OURS))).toEqual([ours.id]);
    await publish.showOnly(THEIRS, [theirs.id]);
    expect(await seenBy(NOBODY)).toEqual([theirs.id]);
    expect(new Set(await seenBy(memberOf(OURS)))).toEqual(new Set([ours.id, theirs.id]));
    const deleted = await database.actors.run(memberOf(OURS), () =>
      database.transactions.query('DELETE FROM files WHERE id = $1 RETURNING id', [theirs.id]),
    );
    expect(deleted).toEqual([[], 0]);
    const intruder = database.actors.run(memberOf(OURS), async () =>
      keep.execute({
        organisationId: THEIRS,
        kind: 'logo',
        uploadedBy: null,
        name: 'x.png',
        content: await picture(9, 9).png().toBuffer(),
      }),
    );
    await expect(intruder).rejects.toThrow('row-level security');
  });

  it('are public while they are published', async () => {
    const logo = await logoOf();
    await publish.showOnly(OURS, [logo.id]);
    const { file } = await database.actors.run(NOBODY, () => open.publicly(logo.id));
    expect(file.id).toBe(logo.id);

    await publish.hideAllOf(OURS);
    await expect(database.actors.run(NOBODY, () => open.publicly(logo.id))).rejects.toMatchObject({
      code: 'file.not_found',
    });
  });

  it('are not shown when they are documents, or somebody else’s', async () => {
    const paper = await keep.execute({
      organisationId: OURS,
      kind: 'certification',
      uploadedBy: null,
      name: 'c.pdf',
      content: goodPdf(),
    });
    const [logo, theirs] = [await logoOf(), await logoOf(THEIRS)];
    const wanted = [paper.id, logo.id, theirs.id];

    expect(await publish.publishable(OURS, wanted)).toEqual(new Set([logo.id]));
    expect(await publish.showOnly(OURS, wanted)).toEqual(new Set([logo.id]));
    await expect(open.publicly(theirs.id)).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('lose their bytes soon after their row', async () => {
    const [logo, other] = [await logoOf(), await logoOf(THEIRS)];
    await outbox.start();
    await remove.one(OURS, logo.id);
    while ((await storedKeys()).length > 1) await new Promise((done) => setTimeout(done, 10));
    await outbox.stop();

    expect(await storedKeys()).toEqual([other.id]);
  });

  it('go all together when an organisation leaves', async () => {
    await logoOf();

    expect(await remove.allOf(OURS)).toBe(1);
    expect(await remove.allOf(OURS)).toBe(0);
  });

  it('are swept when no row knows their bytes, once they are a day old', async () => {
    const logo = await logoOf();
    const [old, fresh] = [
      '01900000-0000-7000-8000-00000000f001',
      '01900000-0000-7000-8000-00000000f002',
    ];
    for (const key of [old, fresh]) await storage.put(key, Buffer.from('x'));
    const now = new Date(Date.now() + 1000);
    const dayAgo = new Date(now.getTime() - 90_000_000);
    await utimes(join(root, '01', 'f0', old), dayAgo, dayAgo);
    await utimes(join(root, logo.id.slice(-2), logo.id.slice(-4, -2), logo.id), dayAgo, dayAgo);

    expect(await sweep.execute(now)).toBe(1);
    expect(await storedKeys()).toEqual([logo.id, fresh].sort());
  });

  it.each([
    ['ck_files_kind', FILE_KINDS],
    ['ck_files_media_type', ['image/webp', 'application/pdf']],
  ])('are checked by the database as by the domain (%s)', async (name, allowed) => {
    const [row] = await database.transactions.query<{ definition: string }>(
      'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
      [name],
    );
    const quoted = [...(row?.definition ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);

    expect(new Set(quoted)).toEqual(new Set(allowed));
  });
});
