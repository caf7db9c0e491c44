import { aBrief } from '@raccordo/brief/testing';
import { someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi } from './support/api.ts';

type Guest = ReturnType<typeof guestAt>;

describe('paging', () => {
  let api: Api;
  let guest: Guest;
  let brief: string;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(6));
    guest = guestAt(api.server);
    for (let count = 0; count < 6; count += 1) {
      const { body } = await guest.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
      brief = `/api/v1/briefs/${body.id as string}`;
    }
    await guest.post(`${brief}/submit`).set('If-Match', '"1"').expect(200);
    const { body } = await guest
      .post('/api/v1/briefs')
      .send({ content: aBrief({ budget: { monthlyMinor: 100_00 } }) });
    await guest.post(`/api/v1/briefs/${body.id as string}/submit`).set('If-Match', '"1"');
    poor = `/api/v1/briefs/${body.id as string}`;
  });

  let poor: string;

  afterAll(() => api.close());

  /** Every page of a list, followed by its cursors. */
  async function pagesOf(path: string, limit: number): Promise<string[][]> {
    const pages: string[][] = [];
    let cursor: string | null = null;
    do {
      const { body } = await guest
        .get(path)
        .query(cursor === null ? { limit } : { limit, cursor })
        .expect(200);
      pages.push(
        body.items.map(
          (item: { id?: string; agency?: { id: string } }) => item.id ?? item.agency?.id,
        ),
      );
      cursor = body.nextCursor as string | null;
    } while (cursor !== null);
    return pages;
  }

  const LISTS = [
    ['briefs', () => '/api/v1/briefs', 7],
    ['matches', () => `${brief}/matches`, 6],
    ['exclusions', () => `${poor}/exclusions`, 6],
  ] as const;

  it.each(LISTS)('shows each of the %s once, in one order', async (_, path, count) => {
    const [whole = []] = await pagesOf(path(), 100);

    expect(new Set(whole).size).toBe(count);
    for (const limit of [1, 2, 3, 4]) {
      const pages = await pagesOf(path(), limit);
      expect(pages.flat()).toEqual(whole);
    }
  });

  it.each(LISTS)(
    'ends the %s at an exact multiple without an empty page',
    async (_, path, count) => {
      const pages = await pagesOf(path(), count);

      expect(pages.map((page) => page.length)).toEqual([count]);
    },
  );
});
