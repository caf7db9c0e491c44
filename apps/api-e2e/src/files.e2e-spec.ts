import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ActorContext,
  goodGif,
  goodJpeg,
  goodPdf,
  goodPng,
  goodWebp,
  HOSTILE_FILES,
  MARKER,
  PublishFiles,
  SYSTEM,
} from '@raccordo/api/testing';
import { type Api, type guestAt, startApi, strangerAt } from './support/api.ts';
import { type PersonAt, personAt } from './support/people.ts';

type Agent = ReturnType<typeof guestAt>;

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

describe('files over HTTP', () => {
  let api: Api;
  let dataDir: string;
  let owner: PersonAt;
  let rival: PersonAt;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'raccordo-e2e-'));
    api = await startApi({ dataDir });
    owner = await personAt(api, { firm: 'owner', kind: 'agency' });
    rival = await personAt(api, { firm: 'owner', kind: 'agency' });
  });

  afterAll(async () => {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const filesOf = ({ organisationId }: PersonAt) => `/api/v1/organisations/${organisationId}/files`;

  const upload = (agent: Agent, path: string, kind: string, content: Buffer, name = 'x.png') =>
    agent
      .post(path)
      .field('kind', kind)
      // What the sender says of the type is a lie in every one of these tests.
      .attach('file', content, { filename: name, contentType: 'image/svg+xml' });

  const bytesOf = (agent: Agent, path: string) =>
    agent
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  const asSystem = <Result>(work: () => Promise<Result>): Promise<Result> =>
    api.app.get(ActorContext, { strict: false }).run(SYSTEM, work);

  const kept = async (): Promise<number> => {
    const names = await readdir(join(dataDir, 'files'), { recursive: true }).catch(() => []);
    return names.filter((name) => /[\da-f-]{36}$/.test(name)).length;
  };

  it.each([
    ['logo', goodPng],
    ['logo', goodGif],
    ['case_picture', goodJpeg],
    ['certification', goodWebp],
  ])('takes a good picture (%s) and shows it', async (kind, content) => {
    const sent = await upload(owner.agent, filesOf(owner), kind, await content()).expect(201);
    const path = `${filesOf(owner)}/${sent.body.id as string}`;
    const { headers, body } = await bytesOf(owner.agent, path).expect(200);

    expect(sent.body).toMatchObject({ kind, name: 'x.webp', isPublic: false });
    expect(headers).toMatchObject({ ...SAFE_HEADERS, 'content-type': 'image/webp' });
    expect(headers['content-disposition']).toBe(
      `inline; filename="x.webp"; filename*=UTF-8''x.webp`,
    );
    expect(headers['cache-control']).toContain('no-store');
    expect((body as Buffer).subarray(8, 12).toString()).toBe('WEBP');
    await owner.agent.delete(path).expect(204);
    await owner.agent.get(path).expect(404);
  });

  it('takes a good document, to be downloaded only', async () => {
    const { body } = await upload(
      owner.agent,
      filesOf(owner),
      'case_document',
      goodPdf(),
      'Caso.pdf',
    ).expect(201);
    const { headers } = await bytesOf(owner.agent, `${filesOf(owner)}/${body.id as string}`).expect(
      200,
    );

    expect(headers).toMatchObject({ ...SAFE_HEADERS, 'content-type': 'application/pdf' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="Caso\.pdf"/);
  });

  it.each(HOSTILE_FILES.map((file) => [file.story, file] as const))(
    'refuses or disarms %s',
    async (_story, { kind, content, outcome }) => {
      const before = await kept();
      const { status, body } = await upload(
        owner.agent,
        filesOf(owner),
        kind,
        await content(),
        'harmless.png',
      );

      if (outcome !== 'inert') {
        expect([status, body.code]).toEqual([422, outcome]);
        // Bytes of files deleted before may still be on their way out.
        expect(await kept()).toBeLessThanOrEqual(before);
        return;
      }
      expect(status).toBe(201);
      const path = `${filesOf(owner)}/${body.id as string}`;
      const answer = await bytesOf(owner.agent, path).expect(200);
      expect(answer.headers).toMatchObject({ ...SAFE_HEADERS, 'content-type': 'image/webp' });
      expect((answer.body as Buffer).includes(MARKER)).toBe(false);
      await owner.agent.delete(path).expect(204);
    },
  );

  it.each([
    ['../../../../etc/passwd', 'passwd.webp'],
    ['..\\..\\windows\\win.ini', 'win.webp'],
    ['C:\\Users\\ada\\logo.png', 'logo.webp'],
    ['logo.php.png', 'logo.webp'],
    ['logo.png.exe', 'logo.webp'],
    ['invoice\u202Egnp.exe', 'invoicegnp.webp'],
    ['a\u200Bb.png', 'ab.webp'],
    ['"><script>alert(1)<script>.png', '22 script alert(1) script.webp'],
    ['con.png', 'file.webp'],
    ['.htaccess', 'file.webp'],
    ['e\u0301cole 写真.png', 'école 写真.webp'],
    [`${'x'.repeat(400)}.png`, `${'x'.repeat(115)}.webp`],
  ])('calls a file sent as %j %j', async (sent, shown) => {
    const answer = await upload(owner.agent, filesOf(owner), 'logo', await goodPng(), sent);
    const path = `${filesOf(owner)}/${answer.body.id as string}`;
    const { headers } = await bytesOf(owner.agent, path).expect(200);

    expect(answer.body.name).toBe(shown);
    expect(headers['content-disposition']).toMatch(
      /^inline; filename="[\w .()+,-]+"; filename\*=UTF-8''[\w%.~-]+$/,
    );
    await owner.agent.delete(path).expect(204);
  });

  it('refuses a form that is none', async () => {
    await owner.agent.post(filesOf(owner)).send({ kind: 'logo' }).expect(422);
    await owner.agent.post(filesOf(owner)).type('text/plain').send('x').expect(415);
    await owner.agent
      .post(filesOf(owner))
      .set('content-type', 'multipart/form-data')
      .send('x')
      .expect(415);
    await upload(owner.agent, filesOf(owner), '__proto__', await goodPng()).expect(400);
  });

  describe('of another organisation', () => {
    let path: string;

    beforeAll(async () => {
      const { body } = await upload(owner.agent, filesOf(owner), 'logo', await goodJpeg());
      path = `${filesOf(owner)}/${body.id as string}`;
    });

    it('are not there for a rival, under any address', async () => {
      const id = path.split('/').at(-1) ?? '';
      await rival.agent.get(path).expect(404);
      await rival.agent.get(filesOf(owner)).expect(404);
      await rival.agent.delete(path).expect(404);
      await rival.agent.get(`${filesOf(rival)}/${id}`).expect(404);
      await rival.agent.delete(`${filesOf(rival)}/${id}`).expect(404);
      await upload(rival.agent, filesOf(owner), 'logo', await goodPng()).expect(404);
      await rival.agent.get(`/api/v1/files/${id}`).expect(404);
      await owner.agent.get(path).expect(200);
    });

    it('are shut to who is not signed in', async () => {
      await strangerAt(api.server).get(path).expect(401);
      await strangerAt(api.server).delete(path).expect(401);
    });

    it('are seen by its advisers and by admins, changed by neither', async () => {
      const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
      const admin = await personAt(api, { isAdmin: true });
      for (const { agent } of [adviser, admin]) {
        await agent.get(path).expect(200);
        expect((await agent.delete(path)).status).toBeGreaterThanOrEqual(403);
      }
      await owner.agent.get(path).expect(200);
    });

    it('wait for a confirmed e-mail before they are taken', async () => {
      const fresh = await personAt(api, { firm: 'owner', isEmailVerified: false });

      await upload(fresh.agent, filesOf(fresh), 'logo', await goodPng()).expect(403);
    });
  });

  it('are for everybody while they are published', async () => {
    const { body } = await upload(owner.agent, filesOf(owner), 'logo', await goodWebp());
    const publish = api.app.get(PublishFiles, { strict: false });
    const address = `/api/v1/files/${body.id as string}`;
    await strangerAt(api.server).get(address).expect(404);

    await asSystem(() => publish.showOnly(owner.organisationId, [body.id as string]));
    const { headers } = await strangerAt(api.server).get(address).expect(200);
    expect(headers).toMatchObject({ ...SAFE_HEADERS, 'cache-control': 'public, max-age=300' });

    await asSystem(() => publish.hideAllOf(owner.organisationId));
    await strangerAt(api.server).get(address).expect(404);
  });

  it.each(['not-an-id', '01900000-0000-7000-8000-00000000ffff', '%2e%2e%2fetc', '..%00'])(
    'are not found by %s',
    async (id) => {
      const { status } = await strangerAt(api.server).get(`/api/v1/files/${id}`);

      expect([400, 404]).toContain(status);
    },
  );
});
