import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aCase, anAgency } from '@raccordo/agency/testing';
import { asAgencyId } from '@raccordo/kernel';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { agencyListing } from '../../../testing/agency-listing.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import type { StoredClaim } from '../stored-claim.ts';
import { ViesVatRegistry } from '../vat-registry/vies-vat-registry.ts';

const ids = new SequentialIds();
const DAY_MS = 86_400_000;

describe('an agency on the public page', () => {
  let database: OpenTestDatabase;
  let clock: FixedClock;
  let listing: ReturnType<typeof agencyListing>;
  let adminId: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    adminId = ids.nextId();
    await database.transactions.query(
      `INSERT INTO users (id, email, name, locale, is_admin, created_at, updated_at)
       VALUES ($1, 'ada@raccordo.example', 'Ada', 'it', true, now(), now())`,
      [adminId],
    );
  });

  beforeEach(() => {
    clock = new FixedClock('2026-11-23T09:00:00.000Z');
    listing = agencyListing(database, ids, clock);
  });

  afterAll(() => database.close());

  async function published(
    name: string,
    cases: Parameters<typeof listing.draft>[1] = [{ deliveredIn: '2026-03' }],
  ) {
    const organisationId = await listing.draft(name, cases);
    const { profile } = await listing.publish.execute(organisationId, 2);
    const [one] = await listing.cases.listOf(organisationId);
    return { organisationId, agencyId: profile.agencyId ?? '', caseId: one?.content.id ?? '' };
  }

  const levels = async (agencyId: string) => {
    const [agency] = await listing.agencies.loadSome([agencyId]);
    return agency?.offers.map(({ evidence }) => evidence) ?? null;
  };

  it('gets a slug of its own, and keeps it', async () => {
    const one = await published('Studio Gemello');
    const two = await published('Studio Gemello');
    const { content } = await listing.own.get(one.organisationId);
    await listing.save.execute(one.organisationId, 3, {
      ...content,
      company: { ...content.company, name: 'Nuovo nome' },
    });
    await listing.publish.execute(one.organisationId, 4);

    const agencies = await listing.agencies.loadSome([one.agencyId, two.agencyId]);

    expect(agencies.map(({ name, slug }) => [name, slug])).toEqual([
      ['Nuovo nome', 'studio-gemello'],
      ['Studio Gemello', 'studio-gemello-2'],
    ]);
  });

  it('is written whole or not at all', async () => {
    const organisationId = await listing.draft('Studio Interrotto', []);
    const failing = agencyListing(database, ids, clock);
    const broken = new Error('lost');
    failing.profiles.replace = () => Promise.reject(broken);

    await expect(failing.publish.execute(organisationId, 2)).rejects.toBe(broken);

    expect(await listing.agencies.takenSlugs(['studio-interrotto'])).toEqual([]);
    expect(await listing.own.get(organisationId)).toMatchObject({ state: 'draft', version: 2 });
  });

  it('is verified on a case, and the offer follows in the same act', async () => {
    const { organisationId, agencyId, caseId } = await published('Studio Verificato');
    const claim = { agencyId, capability: 'marketing_management' } as const;
    await listing.request.request({ ...claim, organisationId, caseId, message: '', userId: null });

    const { after } = await listing.decide.execute(adminId, claim, 1, {
      kind: 'verify',
      caseId: null,
    });

    expect(after).toMatchObject({ state: 'verified', verifiedBy: adminId, version: 2 });
    expect(await levels(agencyId)).toEqual(['verified', 'declared']);
    expect((await listing.agencies.findReasons(agencyId)).get('marketing_management')).toEqual({
      kind: 'verified',
      by: 'admin',
      on: '2026-11-23',
      caseId,
    });
  });

  it('answers what the examiner asks, then is rejected, and the case no longer counts', async () => {
    const { organisationId, agencyId, caseId } = await published('Studio Respinto');
    const claim = { agencyId, capability: 'marketing_management' } as const;
    const asked = { ...claim, organisationId, caseId, message: 'Ecco.', userId: null };
    await listing.request.request(asked);
    await listing.decide.execute(adminId, claim, 1, {
      kind: 'ask_more',
      question: 'Chi l’ha fatto?',
    });
    const answered = await listing.request.answer(asked);
    await listing.decide.execute(adminId, claim, 3, { kind: 'reject', reason: 'Non è loro.' });

    expect(answered).toMatchObject({ state: 'requested', question: 'Chi l’ha fatto?' });
    expect(await levels(agencyId)).toEqual(['declared', 'declared']);
    expect(
      (await listing.agencies.findReasons(agencyId)).get('marketing_management'),
    ).toMatchObject({
      kind: 'rejected',
      reason: 'Non è loro.',
    });
  });

  it('is decided on one version: the second admin hears that it moved', async () => {
    const { organisationId, agencyId, caseId } = await published('Studio Conteso');
    const claim = { agencyId, capability: 'marketing_management' } as const;
    await listing.request.request({ ...claim, organisationId, caseId, message: '', userId: null });
    const verify = () =>
      listing.decide.execute(adminId, claim, 1, { kind: 'verify', caseId: null });

    const answers = await Promise.allSettled([verify(), verify()]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is approved, changed since, and approved again', async () => {
    const { organisationId, agencyId } = await published('Studio Approvato');
    const check = async () => {
      const page = await listing.publications.find(agencyId);
      return page === null ? null : [page.approvedAt !== null, page.isChanged];
    };
    const seen = [await check()];
    await listing.approve.execute(adminId, organisationId, 3);
    seen.push(await check());
    const { content } = await listing.own.get(organisationId);
    const moved = { ...content, company: { ...content.company, city: 'Milano' } };
    await listing.save.execute(organisationId, 4, moved);
    await listing.publish.execute(organisationId, 5);
    seen.push(await check());
    await listing.save.execute(organisationId, 6, content);
    const { profile } = await listing.publish.execute(organisationId, 7);
    seen.push(await check());

    expect(seen).toEqual([
      [false, true],
      [true, false],
      [true, true],
      [true, false],
    ]);
    expect(profile.reviewState).toBe('approved');
  });

  it('disappears when rejected, and what it publishes next waits', async () => {
    const { organisationId, agencyId } = await published('Studio Nascosto');
    await listing.reject.execute(adminId, organisationId, 3, 'Il nome non è il vostro.');
    const hidden = await levels(agencyId);
    const { profile } = await listing.publish.execute(organisationId, 4);
    const waiting = await levels(agencyId);
    await listing.approve.execute(adminId, organisationId, 5);

    expect([hidden, waiting]).toEqual([null, null]);
    expect(profile).toMatchObject({ isHeldBack: true, reviewState: 'waiting' });
    expect(await levels(agencyId)).toEqual(['shown', 'declared']);
  });

  it('is asked something, stays live, and answers by publishing again', async () => {
    const { organisationId, agencyId } = await published('Studio Interrogato');
    const asked = await listing.askMore.execute(organisationId, 3, 'Siete voi a Lodi?');
    const whileAsked = await levels(agencyId);
    const { profile } = await listing.publish.execute(organisationId, 4);

    expect(asked).toMatchObject({ reviewState: 'waiting', reviewReason: 'Siete voi a Lodi?' });
    expect(whileAsked).toEqual(['shown', 'declared']);
    expect(profile).toMatchObject({ reviewState: 'waiting', reviewReason: null });
  });

  it('goes back to what was approved when a change is rejected', async () => {
    const { organisationId, agencyId } = await published('Studio Ripristinato');
    await listing.approve.execute(adminId, organisationId, 3);
    const { content } = await listing.own.get(organisationId);
    const moved = { ...content, company: { ...content.company, city: 'Milano' } };
    await listing.save.execute(organisationId, 4, moved);
    await listing.publish.execute(organisationId, 5);
    await listing.reject.execute(adminId, organisationId, 6, 'Non siete a Milano.');

    const [agency] = await listing.agencies.loadSome([agencyId]);

    expect(agency?.city).toBe('Lodi');
  });

  describe('with files', () => {
    const kept = async (organisationId: string, kind: string): Promise<string> => {
      const id = ids.nextId();
      const isPicture = kind !== 'case_document';
      await database.transactions.query(
        `INSERT INTO files (id, organisation_id, kind, name, media_type, size_bytes, width_pixels,
           height_pixels, source_hash, created_at)
         VALUES ($1, $2, $3, 'x', $4, 1, $5, $5, sha256($1::uuid::text::bytea), now())`,
        [
          id,
          organisationId,
          kind,
          isPicture ? 'image/webp' : 'application/pdf',
          isPicture ? 9 : null,
        ],
      );
      return id;
    };
    const filesOf = async (organisationId: string) =>
      new Map(
        (
          await database.transactions.query<{ id: string; isPublic: boolean }>(
            'SELECT id, is_public AS "isPublic" FROM files WHERE organisation_id = $1',
            [organisationId],
          )
        ).map(({ id, isPublic }) => [id, isPublic]),
      );

    it('shows its pictures with the page, keeps its papers, and knows nobody else’s', async () => {
      const organisationId = await listing.draft('Studio Dipinto', []);
      const stranger = await listing.draft('Studio Vicino', []);
      const logo = await kept(organisationId, 'logo');
      const picture = await kept(organisationId, 'case_picture');
      const paper = await kept(organisationId, 'case_document');
      const theirs = await kept(stranger, 'logo');
      const { content } = await listing.own.get(organisationId);
      const { company } = content;
      await listing.save.execute(organisationId, 2, {
        ...content,
        company: { ...company, logoFileId: logo },
      });
      for (const fileId of [picture, paper, theirs]) {
        await listing.edit.add(organisationId, aCase({ fileId }));
      }

      const { profile } = await listing.publish.execute(organisationId, 3);
      const page = await listing.publications.find(profile.agencyId ?? '');

      expect(page?.content.profile.company.logoFileId).toBe(logo);
      expect(page?.content.cases.map(({ fileId }) => fileId)).toEqual([picture, null, null]);
      expect(await filesOf(organisationId)).toEqual(
        new Map([
          [logo, true],
          [picture, true],
          [paper, false],
        ]),
      );
      expect(await filesOf(stranger)).toEqual(new Map([[theirs, false]]));
    });

    it('lets go of a file with the last thing that points to it', async () => {
      const organisationId = await listing.draft('Studio Spoglio', []);
      const [logo, picture] = [
        await kept(organisationId, 'logo'),
        await kept(organisationId, 'case_picture'),
      ];
      const { content } = await listing.own.get(organisationId);
      const { company } = content;
      await listing.save.execute(organisationId, 2, {
        ...content,
        company: { ...company, logoFileId: logo },
      });
      const one = await listing.edit.add(organisationId, aCase({ fileId: picture }));
      await listing.publish.execute(organisationId, 3);
      await listing.save.execute(organisationId, 4, content);
      await listing.edit.remove(organisationId, one.content.id, 1);
      const whileLive = await filesOf(organisationId);

      await listing.publish.execute(organisationId, 5);

      expect([...whileLive.values()]).toEqual([true, true]);
      expect(await filesOf(organisationId)).toEqual(new Map());
    });

    it('hides them when an admin refuses the page', async () => {
      const organisationId = await listing.draft('Studio Coperto', []);
      const picture = await kept(organisationId, 'case_picture');
      await listing.edit.add(organisationId, aCase({ fileId: picture }));
      await listing.publish.execute(organisationId, 2);

      await listing.reject.execute(adminId, organisationId, 3, 'Non è vostra.');

      expect(await filesOf(organisationId)).toEqual(new Map([[picture, false]]));
    });
  });

  it('loses a level the night its case grows too old, and not before', async () => {
    const { agencyId } = await published('Studio Invecchiato', [{ deliveredIn: '2024-12' }]);
    await listing.age.execute();
    const before = await levels(agencyId);
    clock.advance(9 * DAY_MS);
    await listing.age.execute();

    expect(before).toEqual(['shown', 'declared']);
    expect(await levels(agencyId)).toEqual(['declared', 'declared']);
    expect(
      (await listing.agencies.findReasons(agencyId)).get('marketing_management'),
    ).toMatchObject({
      kind: 'case_aged',
      ageMonths: 24,
    });
  });

  it('hears once, four weeks before, that a case will stop counting', async () => {
    const { organisationId } = await published('Studio Avvertito', [{ deliveredIn: '2024-12' }]);
    const notices = async () =>
      (
        await database.transactions.query<{ payload: { kind: string; params: object } }>(
          `SELECT payload FROM outbox_messages
           WHERE payload -> 'to' ->> 'organisationId' = $1 ORDER BY created_at`,
          [organisationId],
        )
      ).map(({ payload: { kind, params } }) => ({ kind, params }));
    // The last day on which it counts is 30 November: 28 days before is the 2nd.
    clock.advance(-22 * DAY_MS);
    await listing.age.execute();
    expect(await notices()).toEqual([]);

    clock.advance(DAY_MS);
    await listing.age.execute();
    clock.advance(DAY_MS);
    await listing.age.execute();

    expect(await notices()).toEqual([
      {
        kind: 'evidence-expiring',
        params: expect.objectContaining({
          agencyName: 'Studio Avvertito',
          expiresOn: '2026-12-01',
          path: '/agency/evidence',
        }),
      },
    ]);
  });

  it('is left as it is by a night that changes nothing', async () => {
    const { agencyId } = await published('Studio Immobile');
    const updatedAt = () =>
      database.transactions.query('SELECT updated_at, xmin::text FROM agencies WHERE id = $1', [
        agencyId,
      ]);
    const before = await updatedAt();
    await listing.age.execute();

    expect(await updatedAt()).toEqual(before);
  });

  it('of a directory, claimed by nobody, can only lose a level to an upheld contest', async () => {
    const id = asAgencyId(ids.nextId());
    const agency = anAgency({ id, slug: 'di-nessuno' });
    await listing.agencies.saveAll([{ agency, externalKey: 'x', contentHash: 'y' }], clock.now());
    const claim = { agencyId: id, capability: 'marketing_management' } as const;
    const contested: StoredClaim = {
      ...claim,
      organisationId: null,
      state: 'contested',
      caseId: null,
      message: null,
      question: null,
      requestedAt: null,
      requestedBy: null,
      verification: null,
      verifiedBy: null,
      refusal: null,
      version: 1,
      updatedAt: clock.now(),
    };
    await database.transactions.run(() => listing.claims.save(contested));

    await listing.decide.execute(adminId, claim, 1, { kind: 'uphold', reason: 'Mai fatto.' });

    expect(await levels(id)).toEqual(['declared']);
    expect((await listing.agencies.findReasons(id)).get('marketing_management')).toMatchObject({
      kind: 'contest_upheld',
    });
  });
});

describe('a published VAT number', () => {
  let database: OpenTestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await openTestDatabase();
    server = createServer((_request, response) => response.end('{"valid":true}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });

  afterAll(async () => {
    server.close();
    await database.close();
  });

  it('is looked up afterwards, when a register is configured', async () => {
    const clock = new FixedClock('2026-11-23T09:00:00.000Z');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const listing = agencyListing(database, ids, clock, new ViesVatRegistry(url));
    const organisationId = await listing.draft('Studio Iscritto', []);
    const { profile } = await listing.publish.execute(organisationId, 2);
    const [asked] = await database.transactions.query<{ topic: string }>(
      'SELECT topic FROM outbox_messages ORDER BY created_at',
    );

    await listing.vat.check(organisationId);

    expect(profile.vatCheck).toBe('not_asked');
    expect(asked?.topic).toBe('agency.vat_check_asked');
    expect(await listing.own.get(organisationId)).toMatchObject({
      vatCheck: 'valid',
      vatCheckedAt: clock.now(),
      version: 3,
    });
  });
});
