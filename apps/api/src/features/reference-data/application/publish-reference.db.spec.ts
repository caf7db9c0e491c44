import { anAgency } from '@raccordo/agency/testing';
import { aBrief } from '@raccordo/brief/testing';
import { diagnose } from '@raccordo/diagnosis';
import { asAgencyId } from '@raccordo/kernel';
import { needOf, planOf } from '@raccordo/planning';
import { FIGURE_ID, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { ANONYMOUS } from '../../../platform/access/actor.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { booksInForce } from '../../../testing/books-in-force.ts';
import { eventually, type MatchMaking, matchMaking } from '../../../testing/match-making.ts';
import { type ReferenceDesk, referenceDesk } from '../../../testing/reference-desk.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { type BooksInForce, type Reference } from '../../reference-books/index.ts';
import {
  NoDraft,
  NotPreviewed,
  PreviewOutdated,
  ReferenceInvalid,
  ReferenceNotFound,
} from '../reference-data.errors.ts';

const ADMIN = '01900000-0000-7000-8000-00000000000a';

const directionId = FIGURE_ID.recurringHours('search_ads');
const direction = SHIPPED_FIGURES.byId[directionId];

const hours = (low: number): Reference => {
  if (direction === undefined) throw new Error('no such figure');
  return {
    kind: 'figure',
    itemId: directionId,
    value: { ...direction, value: { low, typical: low + 4, high: low + 8 }, source: 'A survey' },
  };
};

const renamed = (it: string): Reference => ({
  kind: 'label',
  itemId: 'capability.seo.name',
  value: { it, en: `${it} (en)` },
});

const radio: Reference = {
  kind: 'mapping',
  itemId: 'Radio spots',
  value: { meaning: { offline_events: 0.8 } },
};

/** Two sorts of agencies: those that give ads hours and those that give more of them. */
const agencies = Array.from({ length: 12 }, (_, place) =>
  anAgency({
    id: asAgencyId(`01900000-0000-7000-9000-${place.toString().padStart(12, '0')}`),
    slug: `agenzia-${place}`,
    name: `Agenzia ${place}`,
    hourlyRateMinor: 40_00 + place * 3_00,
    offers: [
      {
        capability: 'search_ads',
        shareRatio: 0.6,
        hoursPerMonth: 4 + place * 2,
        evidence: place % 2 === 0 ? 'shown' : 'declared',
      },
      { capability: 'analytics_tracking', shareRatio: 0.4, hoursPerMonth: 20, evidence: 'shown' },
    ],
  }),
);

describe('revising reference data', () => {
  let database: OpenTestDatabase;
  let making: MatchMaking;
  let otherInstance: BooksInForce;
  let list: ReferenceDesk['list'];
  let get: ReferenceDesk['get'];
  let drafts: ReferenceDesk['drafts'];
  let preview: ReferenceDesk['preview'];
  let publish: ReferenceDesk['publish'];
  let log: ReferenceDesk['log'];
  let diagnoseBrief: ReferenceDesk['diagnoseBrief'];
  const ids = new SequentialIds();
  const clock = new FixedClock();

  beforeEach(async () => {
    database = await openTestDatabase();
    making = await matchMaking(database, ids, clock);
    await making.addAgencies(agencies);
    otherInstance = booksInForce(database);
    await otherInstance.onApplicationBootstrap();
    ({ list, get, drafts, preview, publish, log, diagnoseBrief } = referenceDesk(
      database,
      making,
      ids,
      clock,
    ));
  });

  afterEach(async () => {
    await otherInstance.onApplicationShutdown();
    await making.close();
    await database.close();
  });

  async function seen(reference: Reference, version: number): Promise<void> {
    await preview.start(reference, version);
    await preview.settled();
  }

  /** Draft, effect, publication; the version of the item afterwards. */
  async function published(reference: Reference, version: number): Promise<number> {
    await drafts.execute(reference, null, version, ADMIN);
    await seen(reference, version + 1);
    await publish.execute(reference, version + 1, 'A newer survey', ADMIN);
    return version + 2;
  }

  const submit = async () => {
    const { brief } = await making.createBrief.execute(ANONYMOUS, {
      content: aBrief(),
      organisationId: null,
    });
    return making.submitBrief.execute(brief.id, 1);
  };

  it('keeps a draft without any effect, until it is published for every instance', async () => {
    await drafts.execute(hours(9), null, 1, ADMIN);
    expect(making.books.current().figures).toBe(SHIPPED_FIGURES);
    expect((await list.execute('figure')).items.filter(({ isDrafted }) => isDrafted)).toHaveLength(
      1,
    );

    await seen(hours(9), 2);
    await publish.execute(hours(9), 2, 'A newer survey', ADMIN);

    expect(making.books.current().figures).toMatchObject({ version: 1 });
    expect(making.books.current().figures.hours.search_ads.recurringHours?.value.low).toBe(9);
    await eventually(() => otherInstance.current().figures.version === 1);
    expect(await get.execute(hours(9))).toMatchObject({
      bookVersion: 1,
      state: { version: 3, draft: null },
      history: [{ version: 1, reason: 'A newer survey', publishedBy: ADMIN }],
    });
  });

  it('shows what a figure does to the last needs, each ranked by both books', async () => {
    await submit();
    await submit();
    await drafts.execute(hours(14), null, 1, ADMIN);
    await seen(hours(14), 2);

    const { preview: done } = await get.execute(hours(14));
    const content = aBrief();
    const after = planOf(content, {
      ...SHIPPED_FIGURES,
      hours: {
        ...SHIPPED_FIGURES.hours,
        search_ads: { ...SHIPPED_FIGURES.hours.search_ads, recurringHours: asFigure(hours(14)) },
      },
    });
    const places = (need: Parameters<typeof making.holder.rank>[0]) =>
      making.holder.rank(need, 60).ranked.map(({ id }) => id);
    const [old, now] = [places(needOf(content)), places(needOf(content, after))];
    expect(done).toMatchObject({
      status: 'done',
      done: 2,
      total: 2,
      effect: { reach: 'rankings', agencies: agencies.length },
    });
    expect(old).not.toEqual(now);
    const changed = now.filter((id, place) => old[place] !== id).length;
    expect(done?.effect?.needs.map(({ placesChanged }) => placesChanged)).toEqual([
      changed,
      changed,
    ]);
    const [need] = done?.effect?.needs ?? [];
    const first = need?.moves.find(({ placeAfter }) => placeAfter === 1);
    expect(first).toMatchObject({
      agencyId: now[0],
      placeBefore: old.indexOf(now[0] ?? '') + 1,
      name: making.holder.find(now[0] ?? '')?.name,
    });
  });

  it('ranks nothing for names and meanings, and says what they reach', async () => {
    await submit();
    const effects: unknown[] = [];
    for (const reference of [renamed('Trovarsi'), radio]) {
      await drafts.execute(reference, null, 1, ADMIN);
      await seen(reference, 2);
      const { preview: done } = await get.execute(reference);
      effects.push([done?.effect?.reach, done?.effect?.needs.length]);
    }
    expect(effects).toEqual([
      ['names', 0],
      ['next_import', 0],
    ]);
  });

  it('publishes names and meanings each in a book of their own', async () => {
    await published(renamed('Trovarsi'), 1);
    await published(radio, 1);

    const { taxonomy, mapping, figures } = making.books.current();
    expect([taxonomy.version, mapping.version, figures.version]).toEqual([1, 1, 0]);
    expect(taxonomy.capabilities.find(({ id }) => id === 'seo')?.name.it).toBe('Trovarsi');
    expect(mapping.mapping['Radio spots']).toEqual({ offline_events: 0.8 });
  });

  it('computes a submitted brief again with the figures it was submitted with', async () => {
    const before = await submit();
    await published(hours(14), 1);
    const after = await submit();
    expect([before.figureVersion, after.figureVersion]).toEqual([0, 1]);
    const runs = await Promise.all([before, after].map(({ id }) => making.runs.findLatest(id)));
    expect(runs.map((run) => run?.figureVersion)).toEqual([0, 1]);

    const again = await diagnoseBrief.execute(before.id);
    expect(again.diagnosis).toEqual(diagnose(before.content));
    expect(again.need).toEqual(runs[0]?.need);
    expect((await diagnoseBrief.execute(after.id)).need).toEqual(runs[1]?.need);
    expect(runs[1]?.need).not.toEqual(runs[0]?.need);
  });

  it('takes up an earlier version as a new one, with the history whole', async () => {
    const version = await published(hours(9), 1);
    const shipped = inForceFigure(directionId);
    await drafts.execute(shipped, 0, version, ADMIN);
    await seen(shipped, version + 1);
    await publish.execute(shipped, version + 1, 'The survey was withdrawn', ADMIN);

    const { history } = await get.execute(shipped);
    expect(history.map((one) => [one.version, one.restoresVersion])).toEqual([
      [2, 0],
      [1, null],
    ]);
    expect(making.books.current().figures.byId[directionId]).toEqual(direction);
  });

  it('writes every publication down with what it replaced', async () => {
    await published(hours(9), 1);
    expect(await log.find(1)).toMatchObject({
      action: 'reference.published',
      actor: { id: ADMIN },
      objectKind: 'figure',
      objectId: directionId,
      reason: 'A newer survey',
      before: { value: { value: direction?.value } },
      after: { version: 1, value: { value: { low: 9, typical: 13, high: 17 } } },
    });
  });

  it('refuses what nobody has previewed, or not as it is now', async () => {
    await drafts.execute(hours(9), null, 1, ADMIN);
    await expect(publish.execute(hours(9), 2, 'now', ADMIN)).rejects.toThrow(NotPreviewed);

    await seen(hours(9), 2);
    await drafts.execute(hours(10), null, 2, ADMIN);
    await expect(publish.execute(hours(10), 3, 'now', ADMIN)).rejects.toThrow(NotPreviewed);

    await seen(hours(10), 3);
    await published(rateOf(FIGURE_ID.hourlyRate('seo')), 1);
    await expect(publish.execute(hours(10), 3, 'now', ADMIN)).rejects.toThrow(PreviewOutdated);
    expect(making.books.current().figures.version).toBe(1);
  });

  it('lets one of two editors win', async () => {
    await drafts.execute(hours(9), null, 1, ADMIN);
    await expect(drafts.execute(hours(10), null, 1, ADMIN)).rejects.toThrow(StaleVersion);
    await expect(drafts.drop(hours(9), 1, ADMIN)).rejects.toThrow(StaleVersion);
    const [one, two] = await Promise.allSettled([
      drafts.execute(renamed('Uno'), null, 1, ADMIN),
      drafts.execute(renamed('Due'), null, 1, ADMIN),
    ]);
    expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('drops a draft, and has nothing to preview or publish then', async () => {
    await drafts.execute(hours(9), null, 1, ADMIN);
    await drafts.drop(hours(9), 2, ADMIN);
    await expect(preview.start(hours(9), 3)).rejects.toThrow(NoDraft);
    await expect(publish.execute(hours(9), 3, 'now', ADMIN)).rejects.toThrow(NoDraft);
    await expect(drafts.drop(hours(9), 3, ADMIN)).rejects.toThrow(NoDraft);
  });

  it('refuses values that cannot be, and items that are not', async () => {
    await expect(drafts.execute(hours(0), null, 1, ADMIN)).rejects.toThrow(ReferenceInvalid);
    await expect(drafts.execute(renamed(''), null, 1, ADMIN)).rejects.toMatchObject({
      details: { violations: [{ path: 'label.it', code: 'required' }] },
    });
    const unknown: Reference = { ...renamed('Uno'), itemId: 'capability.fax.name' };
    await expect(drafts.execute(unknown, null, 1, ADMIN)).rejects.toThrow(ReferenceNotFound);
  });

  it('never changes or deletes what was published', async () => {
    await published(hours(9), 1);
    for (const statement of [
      `UPDATE reference_revisions SET reason = 'another'`,
      'DELETE FROM reference_revisions',
    ]) {
      await expect(database.transactions.query(statement)).rejects.toThrow(
        /append-only|permission/,
      );
    }
  });
});

function asFigure(reference: Reference) {
  if (reference.kind !== 'figure') throw new Error('not a figure');
  return reference.value;
}

function inForceFigure(itemId: string): Reference {
  const value = SHIPPED_FIGURES.byId[itemId];
  if (value === undefined) throw new Error('no such figure');
  return { kind: 'figure', itemId, value };
}

function rateOf(itemId: string): Reference {
  const value = { ...asFigure(inForceFigure(itemId)), period: '2027' };
  return { kind: 'figure', itemId, value };
}
