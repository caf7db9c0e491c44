import { type Notice, type NotificationKind, NotifyPeople } from '@raccordo/api/testing';
import { type Api, startApi, strangerAt } from './support/api.ts';
import { linkIn, mailsOf, mailTo } from './support/mails.ts';
import { personAt, type PersonAt } from './support/people.ts';

const LIST = '/api/v1/account/notifications';
const PREFERENCES = '/api/v1/account/notification-preferences';
const AGENCY = { agencyName: 'Studio Ponte', path: '/agencies/studio-ponte' } as const;

describe('what people are told', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const notify = <Kind extends NotificationKind>(notice: Notice<Kind>) =>
    api.app.get(NotifyPeople, { strict: false }).execute(notice);

  const published = (person: PersonAt, name = 'Studio Ponte') =>
    notify({
      kind: 'agency-published',
      userIds: [person.userId],
      params: { ...AGENCY, agencyName: name },
    });

  async function told(person: PersonAt, count: number) {
    for (;;) {
      const { body } = await person.agent.get(`${LIST}?limit=100`).expect(200);
      if (body.items.length >= count) return body;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  it('is in the list as data, and in a mail in words', async () => {
    const reader = await personAt(api);
    await published(reader);

    const { items } = await told(reader, 1);
    expect(items).toEqual([
      {
        id: expect.any(String),
        kind: 'agency-published',
        params: AGENCY,
        path: AGENCY.path,
        createdAt: expect.any(String),
        readAt: null,
      },
    ]);
    const mail = await mailTo(api, reader.email);
    expect(mail.subject).toBe('Studio Ponte è pubblicata');
    expect(linkIn(mail, '/agencies/studio-ponte')).toBe('/it/agencies/studio-ponte');
  });

  it('reaches everybody of an organisation, once', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    const notice = {
      kind: 'agency-published',
      organisationId: owner.organisationId,
      roles: ['owner', 'member'],
      params: AGENCY,
      dedupeKey: 'same',
    } as const;
    await notify(notice);
    await notify(notice);
    await published(adviser);

    expect((await told(owner, 1)).items).toHaveLength(1);
    expect((await told(member, 1)).items).toHaveLength(1);
    expect((await told(adviser, 1)).items).toHaveLength(1);
  });

  it('is counted until it is read, one by one or all that were seen', async () => {
    const reader = await personAt(api);
    for (const name of ['A', 'B', 'C']) await published(reader, name);
    const { items } = await told(reader, 3);
    const count = async () => (await reader.agent.get(`${LIST}/unread-count`).expect(200)).body;
    expect(await count()).toEqual({ count: 3 });

    await reader.agent.post(`${LIST}/${items[0].id as string}/read`).expect(204);
    await reader.agent.post(`${LIST}/${items[0].id as string}/read`).expect(204);
    expect(await count()).toEqual({ count: 2 });

    await reader.agent.post(`${LIST}/read`).send({ upTo: items[1].createdAt }).expect(204);
    const unread = await reader.agent.get(`${LIST}?only=unread`).expect(200);
    expect(unread.body.items).toEqual([]);
    expect(await count()).toEqual({ count: 0 });
  });

  it('comes page by page, latest first', async () => {
    const reader = await personAt(api);
    for (const name of ['A', 'B', 'C', 'D', 'E']) await published(reader, name);
    const all = (await told(reader, 5)).items.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await reader.agent.get(`${LIST}?limit=2${query}`).expect(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }

    expect(seen).toEqual(all);
    await reader.agent.get(`${LIST}?cursor=bogus`).expect(400);
  });

  it('is nobody else’s to see, count or mark', async () => {
    const reader = await personAt(api);
    const other = await personAt(api);
    await published(reader);
    const [{ id }] = (await told(reader, 1)).items;

    const foreign = await other.agent.post(`${LIST}/${id as string}/read`);
    const missing = await other.agent.post(`${LIST}/01900000-0000-7000-8000-00000000ffff/read`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'notification.not_found']);
    expect({ ...missing.body, correlationId: '' }).toEqual({ ...foreign.body, correlationId: '' });
    expect((await other.agent.get(LIST).expect(200)).body.items).toEqual([]);
    for (const path of [LIST, `${LIST}/unread-count`, PREFERENCES]) {
      await strangerAt(api.server).get(path).expect(401);
    }
  });

  it('goes only where the reader wants it, security aside', async () => {
    const reader = await personAt(api);
    const { body, headers } = await reader.agent.get(PREFERENCES).expect(200);
    expect(body.digest).toBe('weekly');
    expect(body.kinds).toContainEqual({
      kind: 'password-changed',
      isSecurity: true,
      inApp: true,
      mail: 'now',
    });
    const off = { kind: 'agency-published', inApp: true, mail: 'off' };
    const save = (kinds: object[], etag = headers['etag'] as string) =>
      reader.agent.put(PREFERENCES).set('If-Match', etag).send({ digest: 'daily', kinds });

    const refused = await save([{ kind: 'password-changed', inApp: true, mail: 'off' }]);
    expect([refused.status, refused.body.code]).toEqual([
      422,
      'notification.security_mail_required',
    ]);
    const saved = await save([off]).expect(200);
    expect(saved.body).toMatchObject({ digest: 'daily' });
    expect(saved.body.kinds).toContainEqual({ ...off, isSecurity: false });
    expect((await save([off])).status).toBe(412);
    expect((await reader.agent.put(PREFERENCES).send({ digest: 'daily', kinds: [] })).status).toBe(
      428,
    );
    await published(reader);
    await notify({ kind: 'password-changed', userIds: [reader.userId], params: {} });
    await mailTo(api, reader.email, /password/);

    const subjects = (await mailsOf(api))
      .filter((mail) => JSON.stringify(mail.to).includes(reader.email))
      .map(({ subject }) => subject);
    expect(subjects).toEqual(['La tua password è cambiata']);
    expect((await told(reader, 2)).items).toHaveLength(2);
  });

  it('writes no news to an address nobody has confirmed', async () => {
    const reader = await personAt(api, { isEmailVerified: false });
    await published(reader);
    await notify({ kind: 'password-changed', userIds: [reader.userId], params: {} });
    await told(reader, 2);
    await mailTo(api, reader.email, /password/);

    const mails = (await mailsOf(api)).filter((mail) =>
      JSON.stringify(mail.to).includes(reader.email),
    );
    expect(mails).toHaveLength(1);
  });

  describe('and how they leave', () => {
    async function aMail() {
      const reader = await personAt(api);
      await published(reader);
      const mail = await mailTo(api, reader.email);
      const { pathname } = new URL(
        /<([^>]+)>/.exec(headerOf(mail, 'list-unsubscribe'))?.[1] ?? 'http://none',
      );
      return { reader, mail, pathname };
    }

    const headerOf = (mail: Awaited<ReturnType<typeof mailTo>>, name: string): string =>
      mail.headerLines.find(({ key }) => key === name)?.line ?? '';

    const choiceOf = async ({ agent }: PersonAt): Promise<unknown> => {
      const { body } = await agent.get(PREFERENCES).expect(200);
      return body.kinds.find(({ kind }: { kind: string }) => kind === 'agency-published');
    };

    it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'])(
      'with one click of a mail program, sent as %s, without signing in',
      async (type) => {
        const { reader, mail, pathname } = await aMail();
        expect(headerOf(mail, 'list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click');
        const body = type.startsWith('multipart')
          ? '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
          : 'List-Unsubscribe=One-Click';

        const press = () => strangerAt(api.server).post(pathname).type(type).send(body);
        expect((await press()).body).toMatchObject({ list: 'agency-published' });
        expect((await press()).status).toBe(200);

        expect(await choiceOf(reader)).toMatchObject({ inApp: true, mail: 'off' });
      },
    );

    it('never by opening a link, as scanners do', async () => {
      const { reader, mail, pathname } = await aMail();
      const { body } = await strangerAt(api.server).get(pathname).expect(200);

      expect(body).toEqual({
        list: 'agency-published',
        address: `${reader.email.charAt(0)}•••@example.org`,
      });
      expect(await choiceOf(reader)).toMatchObject({ mail: 'now' });
      expect(linkIn(mail, '/unsubscribe')).toBe(
        `/it/unsubscribe#token=${pathname.slice(pathname.lastIndexOf('/') + 1)}`,
      );
    });

    it('only with a token we signed', async () => {
      const { reader, pathname } = await aMail();
      const other = await personAt(api);
      const token = pathname.slice(pathname.lastIndexOf('/') + 1);
      const [, signature = ''] = token.split('.');
      const forged = Buffer.from(`${other.userId} agency-published`).toString('base64url');

      for (const bad of [`${forged}.${signature}`, forged, `${token}x`, `.${signature}`, 'x.y.z']) {
        const { status, body } = await strangerAt(api.server).post(
          `/api/v1/unsubscriptions/${bad}`,
        );
        expect([bad, status, body.code]).toEqual([bad, 404, 'unsubscribe.invalid']);
      }
      expect(await choiceOf(other)).toMatchObject({ mail: 'now' });
      expect(await choiceOf(reader)).toMatchObject({ mail: 'now' });
    });

    it('except from what guards their account', async () => {
      const reader = await personAt(api);
      await notify({ kind: 'password-changed', userIds: [reader.userId], params: {} });

      const mail = await mailTo(api, reader.email);
      expect(headerOf(mail, 'list-unsubscribe')).toBe('');
      expect(mail.text).not.toContain('unsubscribe');
    });
  });
});
