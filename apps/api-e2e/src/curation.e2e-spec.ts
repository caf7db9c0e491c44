import { anAgency, anOffer } from '@raccordo/agency/testing';
import type { Agency } from '@raccordo/agency';
import { aBrief } from '@raccordo/brief/testing';
import { AgencyIndexHolder, AgencyRepository, TransactionRunner } from '@raccordo/api/testing';
import { asAgencyId } from '@raccordo/kernel';
import { v7 } from 'uuid';
import { type Api, eventually, guestAt, startApi, strangerAt } from './support/api.ts';
import { aListedAgency } from './support/listed-agency.ts';
import { type PersonAt, personAt } from './support/people.ts';

const NOTICE = { noticeIt: 'Recensioni inventate.', noticeEn: 'Made-up reviews.' };

describe('curation', () => {
  let api: Api;
  let admin: PersonAt;
  let other: PersonAt;

  beforeAll(async () => {
    api = await startApi();
    admin = await personAt(api, { isAdmin: true });
    other = await personAt(api, { isAdmin: true });
  });

  afterAll(() => api.close());

  const sql = (text: string, parameters: readonly unknown[] = []) => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    return transactions.asSystem(() =>
      transactions.query<Record<string, unknown>>(text, parameters),
    );
  };
  const pageOf = (slug: string) => strangerAt(api.server).get(`/api/v1/agencies/${slug}`);
  const listed = async (overrides: Partial<Agency>): Promise<Agency> => {
    const id = asAgencyId(v7());
    const agency = anAgency({ id, slug: `agenzia-${id}`, website: null, ...overrides });
    await api.addAgencies([agency]);
    return agency;
  };

  describe('a suspension', () => {
    it('takes an agency out of every match and says why on its page, until it is lifted', async () => {
      const agency = await aListedAgency(api);
      const url = `/api/v1/admin/agencies/${agency.agencyId}/suspension`;
      const holder = api.app.get(AgencyIndexHolder, { strict: false });
      await eventually(() => holder.find(agency.agencyId) !== null);

      await admin.agent.post(url).send(NOTICE).expect(201);
      const twice = await other.agent.post(url).send(NOTICE);
      await eventually(() => holder.find(agency.agencyId)?.status === 'suspended');
      const guest = guestAt(api.server);
      const { body: brief } = await guest.post('/api/v1/briefs').send({ content: aBrief() });
      const briefUrl = `/api/v1/briefs/${brief.id as string}`;
      await guest.post(`${briefUrl}/submit`).set('If-Match', '"1"').expect(200);
      const { body: excluded } = await guest.get(`${briefUrl}/exclusions`).query({ limit: 100 });
      const { body: page } = await pageOf(agency.slug).expect(200);
      const { body: found } = await strangerAt(api.server)
        .get('/api/v1/agencies')
        .query({ q: agency.name });
      await admin.agent.post(`${url}/lift`).send({ reason: 'Chiarito.' }).expect(204);
      const { body: byId } = await admin.agent.get(`/api/v1/admin/agencies?q=${agency.agencyId}`);
      const { body: later } = await pageOf(agency.slug).expect(200);
      const { body: history } = await admin.agent.get(`${url}s`).expect(200);

      expect(twice.body.code).toBe('suspension.already');
      expect(JSON.stringify(excluded)).toContain(agency.agencyId);
      expect(page.suspension).toMatchObject(NOTICE);
      expect(found.items).toEqual([
        expect.objectContaining({ slug: agency.slug, isSuspended: true }),
      ]);
      expect(byId.items).toEqual([expect.objectContaining({ slug: agency.slug })]);
      expect(later.suspension).toBeNull();
      expect(history).toEqual([
        expect.objectContaining({ ...NOTICE, liftReason: 'Chiarito.', appeals: [] }),
      ]);
      await eventually(() => holder.find(agency.agencyId)?.status === 'published');
    });

    it('is appealed by the owner, once at a time, and heard by another admin', async () => {
      const agency = await aListedAgency(api);
      const member = await personAt(api, { firm: 'member', of: agency.owner.organisationId });
      const own = `/api/v1/organisations/${agency.owner.organisationId}/agency`;
      const appeal = (by: PersonAt, text = 'Non è vero.') =>
        by.agent.post(`${own}/appeals`).send({ text });
      const early = await appeal(agency.owner);
      await admin.agent
        .post(`/api/v1/admin/agencies/${agency.agencyId}/suspension`)
        .send(NOTICE)
        .expect(201);

      const answers = [
        early,
        await appeal(agency.owner, ' '),
        await appeal(member),
        await appeal(agency.owner),
        await appeal(agency.owner),
      ];
      const id = answers[3]?.body.id as string;
      const decide = (by: PersonAt, outcome: string, version = 1) =>
        by.agent
          .post(`/api/v1/admin/appeals/${id}/decision`)
          .set('If-Match', `"${version}"`)
          .send({ outcome, reason: 'Sentite le parti.' });
      const { body: open } = await admin.agent.get('/api/v1/admin/appeals').expect(200);
      const decisions = [
        await decide(admin, 'kept'),
        await decide(other, 'kept', 2),
        await decide(other, 'kept'),
        await decide(other, 'lifted', 2),
      ];
      const second = await appeal(agency.owner, 'Abbiamo le prove.');
      await other.agent
        .post(`/api/v1/admin/appeals/${second.body.id as string}/decision`)
        .set('If-Match', '"1"')
        .send({ outcome: 'lifted', reason: 'Prove viste.' })
        .expect(200);
      const { body: seen } = await agency.owner.agent.get(`${own}/suspensions`).expect(200);

      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [409, 'suspension.none'],
        [400, 'request.invalid'],
        [403, 'access.forbidden'],
        [201, undefined],
        [409, 'appeal.already_open'],
      ]);
      expect(open.items).toEqual([
        expect.objectContaining({ id, agencyId: agency.agencyId, isOwnDecision: true }),
      ]);
      expect(decisions.map(({ status, body }) => [status, body.code ?? body.state])).toEqual([
        [409, 'appeal.own_decision'],
        [412, 'precondition.stale'],
        [200, 'kept'],
        [409, 'appeal.already_decided'],
      ]);
      expect(seen).toMatchObject({
        isSuspended: false,
        suspensions: [
          {
            liftReason: 'Prove viste.',
            appeals: [{ state: 'kept' }, { state: 'lifted', decisionReason: 'Prove viste.' }],
          },
        ],
      });
      expect(JSON.stringify(seen)).not.toContain(admin.userId);
    });

    it('gives nothing back that was rejected meanwhile', async () => {
      const agency = await aListedAgency(api);
      const url = `/api/v1/admin/agencies/${agency.agencyId}/suspension`;
      const profile = `/api/v1/admin/profiles/${agency.owner.organisationId}`;
      await admin.agent.post(url).send(NOTICE).expect(201);
      const { body } = await admin.agent.get(profile).expect(200);
      await admin.agent
        .post(`${profile}/decision`)
        .set('If-Match', `"${body.version as number}"`)
        .send({ decision: 'reject', reason: 'Non è una agenzia.' })
        .expect(204);
      const during = await pageOf(agency.slug);
      await admin.agent.post(`${url}/lift`).send({ reason: 'Chiarito.' }).expect(204);

      expect(during.body.suspension).toMatchObject(NOTICE);
      await pageOf(agency.slug).expect(404);
    });

    it('outlasts what the agency publishes meanwhile', async () => {
      const agency = await aListedAgency(api);
      await admin.agent
        .post(`/api/v1/admin/agencies/${agency.agencyId}/suspension`)
        .send(NOTICE)
        .expect(201);
      const { body } = await agency.owner.agent.get(agency.root);
      await agency.owner.agent
        .post(`${agency.root}/publish`)
        .set('If-Match', `"${body.version as number}"`)
        .expect(200);

      expect((await pageOf(agency.slug)).body.suspension).toMatchObject(NOTICE);
    });
  });

  describe('people', () => {
    it('are found by what they are called, with their organisations and sessions', async () => {
      const person = await personAt(api, { firm: 'owner' });

      const { body: list } = await admin.agent
        .get('/api/v1/admin/people')
        .query({ q: person.email.toUpperCase() })
        .expect(200);
      const { body: one } = await admin.agent.get(`/api/v1/admin/people/${person.userId}`);
      const { body: firm } = await admin.agent.get(
        `/api/v1/admin/organisations/${person.organisationId}`,
      );

      expect(list.items).toEqual([
        expect.objectContaining({ id: person.userId, organisations: 1, status: 'active' }),
      ]);
      expect(one).toMatchObject({
        sessions: 1,
        memberships: [{ organisationId: person.organisationId, role: 'owner' }],
      });
      expect(firm).toMatchObject({
        kind: 'sme',
        members: [{ userId: person.userId, email: person.email }],
      });
      expect(JSON.stringify(one)).not.toMatch(/token|password|hash/i);
      await admin.agent.get('/api/v1/admin/people/nobody').expect(404);
    });

    it('are signed out when suspended, and come back when reactivated', async () => {
      const person = await personAt(api, { firm: 'owner' });
      const url = `/api/v1/admin/people/${person.userId}`;
      const change = (what: string, version: number) =>
        admin.agent
          .post(`${url}/${what}`)
          .set('If-Match', `"${version}"`)
          .send({ reason: 'Segnalata.' });

      const answers = [
        await change('reactivation', 1),
        await change('suspension', 2),
        await change('suspension', 1),
        await change('suspension', 2),
        await change('reactivation', 2),
      ];
      const outside = await person.agent.get(`/api/v1/organisations/${person.organisationId}`);

      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [409, 'person.status_unchanged'],
        [412, 'precondition.stale'],
        [204, undefined],
        [409, 'person.status_unchanged'],
        [204, undefined],
      ]);
      expect(outside.status).toBe(401);
      const log = '/api/v1/admin/audit/acts';
      const { body: acts } = await admin.agent.get(log).query({ action: 'person.suspended' });
      const { body: act } = await admin.agent.get(`${log}/${acts.items[0].seq as number}`);
      expect(act).toMatchObject({
        objectId: person.userId,
        before: { status: 'active' },
        after: { status: 'suspended', sessionsEnded: 1 },
        reason: 'Segnalata.',
      });
    });

    it('lose their sessions alone, and admins are not suspended from here', async () => {
      const person = await personAt(api, { firm: 'owner' });

      const { body } = await admin.agent
        .delete(`/api/v1/admin/people/${person.userId}/sessions`)
        .expect(200);
      const refused = await admin.agent
        .post(`/api/v1/admin/people/${other.userId}/suspension`)
        .set('If-Match', '"1"')
        .send({ reason: 'No.' });

      expect(body).toEqual({ ended: 1 });
      await person.agent.get(`/api/v1/organisations/${person.organisationId}`).expect(401);
      expect(refused.body.code).toBe('person.is_admin');
    });

    it('are listed newest first, page by page, each once', async () => {
      for (let i = 0; i < 5; i += 1) await personAt(api);
      const all: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await admin.agent
          .get('/api/v1/admin/people')
          .query({ limit: 2, ...(cursor === undefined ? {} : { cursor }) })
          .expect(200);
        all.push(...(body.items as { id: string }[]).map(({ id }) => id));
        cursor = (body.nextCursor as string | null) ?? undefined;
      } while (cursor !== undefined);

      const rows = await sql(`SELECT count(*)::int AS count FROM users WHERE status <> 'erased'`);
      expect(all.length).toBe(rows[0]?.['count']);
      expect(new Set(all).size).toBe(all.length);
    });
  });

  describe('twins', () => {
    const scan = () => admin.agent.post('/api/v1/admin/duplicates/scan').expect(200);
    const pairs = async () => {
      const { body } = await admin.agent.get('/api/v1/admin/duplicates').query({ limit: 100 });
      return body.items as {
        first: { id: string };
        second: { id: string };
        signals: { kind: string }[];
        version: number;
      }[];
    };

    it.each([
      ['same_vat_number', { vatNumber: '02342520158' }, { vatNumber: '02342520158' }],
      ['same_domain', { website: 'https://www.gemelli.example/it' }, { website: 'http://gemelli.example' }],
      ['similar_name', { name: 'Officina Rondine S.r.l.', city: 'Como' }, { name: 'Rondine Officina', city: 'Como' }],
    ])('are found by %s', async (kind, one, two) => {
      const [first, second] = [
        await listed({ name: v7(), city: null, region: null, ...one }),
        await listed({ name: v7(), city: null, region: null, ...two }),
      ];
      await scan();

      const found = (await pairs()).find(
        (pair) => pair.first.id === first.id && pair.second.id === second.id,
      );

      expect(found?.signals.map((signal) => signal.kind)).toContain(kind);
    }); // prettier-ignore

    it('are told apart for good', async () => {
      const website = `https://${v7()}.example`;
      const first = await listed({ name: v7(), website });
      const second = await listed({ name: v7(), website });
      await scan();
      const url = `/api/v1/admin/duplicates/${first.id}/${second.id}`;
      const tell = (version: number) =>
        admin.agent
          .post(`${url}/dismissal`)
          .set('If-Match', `"${version}"`)
          .send({ reason: 'Due sedi di due firme.' });

      const stale = await tell(2);
      await tell(1).expect(204);
      await scan();

      expect(stale.status).toBe(412);
      await admin.agent.get(url).expect(404);
    });

    it('are merged: offers, counters, exposure, contests and addresses move', async () => {
      const website = `https://${v7()}.example`;
      const target = await listed({
        name: 'Bottega Unita',
        website,
        offers: [anOffer({ capability: 'seo', shareRatio: 0.5, hoursPerMonth: 10 })],
        responsiveness: { answeredInTime: 1, received: 2 },
      });
      const source = await listed({
        name: 'Bottega Zafferano',
        website,
        offers: [
          anOffer({ capability: 'seo', hoursPerMonth: 30 }),
          anOffer({ capability: 'pr', shareRatio: 0.2 }),
        ],
        responsiveness: { answeredInTime: 3, received: 4 },
      });
      for (const [id, times] of [[target.id, 2], [source.id, 5]] as const) {
        await sql(`INSERT INTO agency_exposures VALUES ($1, '2026-11-20', $2)`, [id, times]);
      } // prettier-ignore
      const sme = await personAt(api, { firm: 'owner' });
      await sme.agent
        .post(`/api/v1/agencies/${source.slug}/claims/pr/contest`)
        .send({ reason: 'Mai fatto.' })
        .expect(201);
      await scan();
      const url = `/api/v1/admin/duplicates/${target.id}/${source.id}`;
      const { body: preview } = await admin.agent.get(url).expect(200);
      const merge = () =>
        admin.agent
          .post('/api/v1/admin/merges')
          .send({ targetId: target.id, sourceId: source.id, reason: 'Stesso sito.' });

      const { body: merged } = await merge().expect(201);
      const again = await merge();
      const moved = await pageOf(source.slug);
      const { body: page } = await pageOf(target.slug).expect(200);
      const { body: byOldName } = await strangerAt(api.server)
        .get('/api/v1/agencies')
        .query({ q: 'zafferano' });
      const exposure = await sql('SELECT times FROM agency_exposures WHERE agency_id = $1', [
        target.id,
      ]);
      const { body: claim } = await admin.agent.get(`/api/v1/admin/claims/${target.id}/pr`);
      const { body: history } = await admin.agent.get('/api/v1/admin/merges').expect(200);

      expect(preview.intoFirst).toMatchObject({
        obstacle: null,
        offersAdded: ['pr'],
        offersImproved: ['seo'],
      });
      expect(merged.moved).toMatchObject({
        offersAdded: ['pr'],
        exposureDays: 1,
        invitations: 4,
        claims: 1,
        contests: 1,
      });
      expect(again.status).toBe(404);
      expect(moved.status).toBe(301);
      expect(moved.headers['location']).toBe(`/api/v1/agencies/${target.slug}`);
      expect(page).toMatchObject({
        id: target.id,
        responsiveness: { answeredInTime: 4, received: 6 },
      });
      expect(page.offers.map((offer: { capability: string; hoursPerMonth: number }) => [offer.capability, offer.hoursPerMonth])).toEqual(
        expect.arrayContaining([['seo', 30], ['pr', 40]]),
      ); // prettier-ignore
      expect(byOldName.items.map((item: { id: string }) => item.id)).toEqual([target.id]);
      expect(exposure).toEqual([{ times: 7 }]);
      expect(claim).toMatchObject({ state: 'contested', contests: [{ reason: 'Mai fatto.' }] });
      expect(history.items[0]).toMatchObject({
        sourceName: 'Bottega Zafferano',
        reason: 'Stesso sito.',
      });
    });

    it('do not come back with the import that made them', async () => {
      const repository = api.app.get(AgencyRepository, { strict: false });
      const made = (name: string) => {
        const id = asAgencyId(v7());
        const agency = anAgency({ id, slug: `importata-${id}`, name, website: null });
        return { agency, externalKey: `elenco:${id}`, contentHash: null };
      };
      const [target, source] = [made('Prima'), made('Seconda')];
      await repository.saveAll([target, source], new Date());
      await admin.agent
        .post('/api/v1/admin/merges')
        .send({ targetId: target.agency.id, sourceId: source.agency.id, reason: 'Stessa.' })
        .expect(201);

      const known = await repository.findKnown([target.externalKey, source.externalKey]);

      expect(known).toHaveLength(2);
      expect(known).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ externalKey: target.externalKey, isOwned: false }),
          expect.objectContaining({
            id: target.agency.id,
            externalKey: source.externalKey,
            isOwned: true,
          }),
        ]),
      );
    });

    it('keep what an agency’s own people wrote, and are not merged the wrong way', async () => {
      const agency = await aListedAgency(api);
      const twin = await listed({ offers: [anOffer({ capability: 'pr' })] });
      const merge = (targetId: string, sourceId: string) =>
        admin.agent.post('/api/v1/admin/merges').send({ targetId, sourceId, reason: 'Sono loro.' });
      const before = await pageOf(agency.slug);

      const wrong = await merge(twin.id, agency.agencyId);
      const { body: merged } = await merge(agency.agencyId, twin.id).expect(201);
      const after = await pageOf(agency.slug);

      expect([wrong.status, wrong.body.code, wrong.body.details]).toEqual([
        409,
        'merge.refused',
        { obstacle: 'source_owned' },
      ]);
      expect(merged.moved.offersLeftOut).toEqual(['pr']);
      expect(after.body.offers).toEqual(before.body.offers);
    });

    it('are merged whole or not at all', async () => {
      const website = `https://${v7()}.example`;
      const target = await listed({ name: v7(), website });
      const source = await listed({ name: v7(), website });
      // An address that is taken already: the merge fails after much of it was done.
      await sql('INSERT INTO agency_former_slugs (slug, name, agency_id) VALUES ($1, $2, $3)', [
        source.slug,
        'Altra',
        target.id,
      ]);

      const { status } = await admin.agent
        .post('/api/v1/admin/merges')
        .send({ targetId: target.id, sourceId: source.id, reason: 'Prova.' });

      expect(status).toBe(500);
      await pageOf(source.slug).expect(200);
      const rows = await sql('SELECT 1 FROM agency_merges WHERE source_id = $1', [source.id]);
      expect(rows).toEqual([]);
    });
  });
});
