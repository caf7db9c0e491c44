import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aProfile } from '@raccordo/agency/testing';
import {
  AgencyIndexHolder,
  CurationQueue,
  ForgetOrganisations,
  goodPng,
  PublishFiles,
  TransactionRunner,
} from '@raccordo/api/testing';
import { type Api, eventually, startApi, strangerAt } from './support/api.ts';
import { aWord } from './support/listed-agency.ts';
import { type PersonAt, personAt } from './support/people.ts';

describe('what is left of an agency whose organisation is deleted', () => {
  let api: Api;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'raccordo-e2e-'));
    api = await startApi({ dataDir });
  });

  afterAll(async () => {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const organisationOf = ({ organisationId }: PersonAt) =>
    `/api/v1/organisations/${organisationId}`;
  const asSystem = <Result>(work: (transactions: TransactionRunner) => Promise<Result>) => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    return transactions.asSystem(() => work(transactions));
  };
  const holder = () => api.app.get(AgencyIndexHolder, { strict: false });
  const end = ({ agent, ...person }: PersonAt) =>
    agent
      .post(`${organisationOf({ agent, ...person })}/deletion`)
      .send({ name: 'Officina Prova' })
      .expect(204);

  async function published() {
    const owner = await personAt(api, { firm: 'owner', kind: 'agency' });
    const root = `${organisationOf(owner)}/agency`;
    const profile = aProfile();
    const name = `Studio ${aWord()}`;
    const content = { ...profile, company: { ...profile.company, name } };
    await owner.agent.post(root).expect(201);
    await owner.agent.put(root).set('If-Match', '"1"').send({ content }).expect(200);
    const { body } = await owner.agent.post(`${root}/publish`).set('If-Match', '"2"').expect(200);
    const { body: preview } = await owner.agent.get(`${root}/preview`).expect(200);
    const agencyId = body.profile.agencyId as string;
    await eventually(() => holder().find(agencyId) !== null);
    return { owner, root, name, agencyId, slug: preview.slug as string };
  }

  const pageOf = async (slug: string) =>
    (await strangerAt(api.server).get(`/api/v1/agencies/${slug}`)).status;
  const listed = async (name: string) =>
    (await strangerAt(api.server).get('/api/v1/agencies').query({ q: name })).body.items
      .length as number;
  const waitsForReview = async (organisationId: string) =>
    (await asSystem(() => api.app.get(CurationQueue, { strict: false }).profilesWaiting(null, 100)))
      .map(({ profile }) => profile.organisationId)
      .includes(organisationId);

  it('is neither in the directory nor in the ranking, and waits for no admin', async () => {
    const { owner, name, slug, agencyId } = await published();
    expect([await pageOf(slug), await listed(name)]).toEqual([200, 1]);
    expect(await waitsForReview(owner.organisationId)).toBe(true);

    await end(owner);

    expect([await pageOf(slug), await listed(name)]).toEqual([404, 0]);
    expect(await waitsForReview(owner.organisationId)).toBe(false);
    await eventually(() => holder().find(agencyId) === null);
  });

  it('shows no more pictures', async () => {
    const { owner } = await published();
    const { body } = await owner.agent
      .post(`${organisationOf(owner)}/files`)
      .field('kind', 'logo')
      .attach('file', await goodPng(), { filename: 'logo.png' })
      .expect(201);
    const picture = `/api/v1/files/${body.id as string}`;
    await asSystem(() =>
      api.app
        .get(PublishFiles, { strict: false })
        .showOnly(owner.organisationId, [body.id as string]),
    );
    await strangerAt(api.server).get(picture).expect(200);

    await end(owner);

    await strangerAt(api.server).get(picture).expect(404);
    await owner.agent.get(`${organisationOf(owner)}/files/${body.id as string}`).expect(404);
  });

  it('lets no program in', async () => {
    const { owner, root } = await published();
    const { body } = await owner.agent
      .post(`${organisationOf(owner)}/api-tokens`)
      .send({ name: 'Gestionale', scopes: ['profile:read'], days: 30 })
      .expect(201);
    const ask = () =>
      strangerAt(api.server)
        .get(root)
        .set('Authorization', `Bearer ${body.secret as string}`);
    await ask().expect(200);

    await end(owner);

    await ask().expect(401);
  });

  it('is gone for good after thirty days, with what hung on it, and not before', async () => {
    const { owner } = await published();
    const { body } = await owner.agent
      .post(`${organisationOf(owner)}/files`)
      .field('kind', 'logo')
      .attach('file', await goodPng(), { filename: 'logo.png' })
      .expect(201);
    await end(owner);
    const forget = api.app.get(ForgetOrganisations, { strict: false });
    const deletedDaysAgo = (days: number) =>
      asSystem((transactions) =>
        transactions.query(
          `UPDATE organisations SET deleted_at = now() - make_interval(days => $2) WHERE id = $1`,
          [owner.organisationId, days],
        ),
      );
    const left = () =>
      asSystem((transactions) =>
        transactions.query<{ what: string }>(
          `SELECT 'organisation' AS what FROM organisations WHERE id = $1
           UNION ALL SELECT 'membership' FROM memberships WHERE organisation_id = $1
           UNION ALL SELECT 'profile' FROM agency_profiles WHERE organisation_id = $1
           UNION ALL SELECT 'file' FROM files WHERE id = $2`,
          [owner.organisationId, body.id],
        ),
      );

    await deletedDaysAgo(29);
    expect(await forget.execute()).toBe(0);
    expect(await left()).toHaveLength(4);
    await deletedDaysAgo(31);
    expect(await forget.execute()).toBe(1);

    expect(await left()).toEqual([]);
    const acts = await asSystem((transactions) =>
      transactions.query<{ action: string }>(
        `SELECT action FROM audit_log WHERE object_id = $1 ORDER BY seq`,
        [owner.organisationId],
      ),
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'organisation.deleted',
      'organisation.forgotten',
    ]);
  });

  it('does not escape a sanction', async () => {
    const { owner, agencyId } = await published();
    const statusOf = async () =>
      (
        await asSystem((transactions) =>
          transactions.query<{ status: string }>('SELECT status FROM agencies WHERE id = $1', [
            agencyId,
          ]),
        )
      )[0]?.status;
    await asSystem((transactions) =>
      transactions.query(`UPDATE agencies SET status = 'suspended' WHERE id = $1`, [agencyId]),
    );

    await end(owner);

    expect(await statusOf()).toBe('suspended');
  });
});
