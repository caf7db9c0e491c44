import { aCase, aProfile } from '@raccordo/agency/testing';
import { v7 } from 'uuid';
import type { Api } from './api.ts';
import { type PersonAt, personAt } from './people.ts';

/** Recent enough for a case to count on the day the tests run. */
export const RECENT = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 7);

export interface ListedAgency {
  readonly owner: PersonAt;
  /** Of the routes of its own people. */
  readonly root: string;
  readonly name: string;
  readonly caseId: string;
  readonly agencyId: string;
  readonly slug: string;
}

/** An agency whose people listed it, with one case, live and not yet looked at. */
export async function aListedAgency(api: Api, name = `Studio ${aWord()}`): Promise<ListedAgency> {
  const owner = await personAt(api, { firm: 'owner', kind: 'agency' });
  const root = `/api/v1/organisations/${owner.organisationId}/agency`;
  const profile = aProfile();
  const content = {
    ...profile,
    company: { ...profile.company, name, website: `https://${v7()}.example` },
  };
  await owner.agent.post(root).expect(201);
  await owner.agent.put(root).set('If-Match', '"1"').send({ content }).expect(200);
  const { id: _, ...one } = aCase({
    deliveredIn: RECENT,
    capabilities: ['marketing_management', 'search_ads'],
  });
  const { body: kept } = await owner.agent.post(`${root}/cases`).send({ content: one }).expect(201);
  const { body } = await owner.agent.post(`${root}/publish`).set('If-Match', '"2"').expect(200);
  const { body: page } = await owner.agent.get(`${root}/preview`).expect(200);
  return {
    owner,
    root,
    name,
    caseId: kept.id as string,
    agencyId: body.profile.agencyId as string,
    slug: page.slug as string,
  };
}

/** A word nobody used before, of letters alone: digits are searched as numbers. */
export const aWord = (): string =>
  v7()
    .replaceAll('-', '')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
