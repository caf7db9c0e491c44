import { HISTORY_LIMITS, packedHistory } from '@raccordo/history';
import type { RecordedPeriod } from '@raccordo/history';
import { type Api, guestAt, startApi } from './support/api.ts';

const WEEK: RecordedPeriod = {
  source: 'google_ads',
  channel: 'search_ads',
  from: '2026-01-05',
  to: '2026-01-11',
  spendMinor: 123_456,
  visits: 410,
  resultHundredths: 1_250,
};

/** As many weeks as fit, each with the longest numbers there may be. */
const LONGEST = Array.from({ length: HISTORY_LIMITS.mostPeriods }, (_, at): RecordedPeriod => {
  const day = new Date(Date.UTC(2010, 0, 4 + at)).toISOString().slice(0, 10);
  const numbers = { spendMinor: 999_999_999, visits: 9_999_999, resultHundredths: 9_999_999 };
  return { ...WEEK, from: day, to: day, ...numbers };
});

describe('the own numbers of a brief', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  async function aBriefOfMine() {
    const guest = guestAt(api.server);
    const { body } = await guest.post('/api/v1/briefs').send({}).expect(201);
    const brief = `/api/v1/briefs/${body.id as string}`;
    return { guest, brief, history: `${brief}/history` };
  }

  it('are kept, replaced and removed, and never by an older version', async () => {
    const { guest, history } = await aBriefOfMine();
    const empty = await guest.get(history).expect(200);
    expect(empty.headers.etag).toBe('"1"');
    expect(empty.body).toEqual({ version: 1, series: [], isUsed: false, updatedAt: null });

    const series = packedHistory([WEEK, { ...WEEK, channel: null, visits: null }]);
    const save = (version: number, body: object) =>
      guest.put(history).set('If-Match', `"${version}"`).send(body);
    await save(1, { series, isUsed: true }).expect(200);
    const kept = await guest.get(history).expect(200);
    expect(kept.body).toMatchObject({ version: 2, series, isUsed: true });
    await save(1, { series: [], isUsed: true }).expect(412);

    await guest.delete(history).set('If-Match', '"2"').expect(204);
    const gone = await guest.get(history).expect(200);
    expect(gone.body).toMatchObject({ version: 3, series: [], isUsed: false });
    // What was removed does not come back by the hand of who still sees it.
    await save(2, { series, isUsed: true }).expect(412);
  });

  it('are refused when they are none, and fit whole when they are many', async () => {
    const { guest, history } = await aBriefOfMine();
    const save = (periods: readonly RecordedPeriod[]) =>
      guest
        .put(history)
        .set('If-Match', '"1"')
        .send({ series: packedHistory(periods), isUsed: false });
    for (const wrong of [{ spendMinor: -1 }, { visits: 0.5 }, { from: '2026-02-30' }]) {
      const [one] = packedHistory([WEEK]);
      const key = Object.keys(wrong)[0]!;
      const series = [{ ...one, [key]: Object.values(wrong) }];
      const refused = await guest
        .put(history)
        .set('If-Match', '"1"')
        .send({ series, isUsed: false });
      expect([refused.status, refused.body.code]).toEqual([422, 'history.invalid']);
    }
    await save([...LONGEST, { ...WEEK, channel: 'display' }]).expect(422);
    await save(LONGEST).expect(200);
  });

  it('are nobody else’s, and go with the brief', async () => {
    const { guest, brief, history } = await aBriefOfMine();
    const body = { series: packedHistory([WEEK]), isUsed: true };
    await guest.put(history).set('If-Match', '"1"').send(body).expect(200);
    const other = await aBriefOfMine();
    await other.guest.get(history).expect(404);
    await other.guest.put(history).set('If-Match', '"2"').send(body).expect(404);

    const copy = await guest.post(`${brief}/duplicate`).set('Idempotency-Key', 'copy').expect(201);
    const ofCopy = await guest.get(`/api/v1/briefs/${copy.body.id as string}/history`).expect(200);
    expect(ofCopy.body.series).toEqual([]);

    await guest.delete(brief).set('If-Match', '"1"').expect(204);
    await guest.get(history).expect(404);
  });
});
