import fc from 'fast-check';
import { aNeed } from '@raccordo/planning/testing';
import { needLines } from '@raccordo/matching/testing';
import { CAPABILITY_IDS, REGION_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { OBJECTIVE_VERDICTS } from '@raccordo/planning';
import type { AnonymousNeed, PrivateNeed } from './anonymous-need.ts';
import { LEAST_FIRMS, releaseNeeds } from './release-needs.ts';

const aPrivateNeed = (overrides: Partial<PrivateNeed> = {}): PrivateNeed => ({
  subject: 'a firm',
  key: 'k',
  matchedOn: '2026-03-17',
  objective: 'lead_generation',
  need: aNeed(),
  ...overrides,
});

const fromFirms = (count: number, need: PrivateNeed['need'], name = 'firm'): PrivateNeed[] =>
  Array.from({ length: count }, (_, index) =>
    aPrivateNeed({ subject: `${name} ${index}`, key: `${name} ${index}`, need }),
  );

describe('three firms alike', () => {
  const { released, withheld } = releaseNeeds(fromFirms(3, aNeed({ sector: 'F', region: 'ITC4' })));

  it('are told with trade, place and size, the month and no day', () => {
    expect(withheld).toBe(0);
    expect(released).toHaveLength(3);
    expect(released[0]).toMatchObject({
      month: '2026-03',
      sector: 'F',
      region: 'ITC4',
      macroArea: 'ITC',
      sizeClass: 'small',
      objective: 'lead_generation',
      feeBand: { fromMinor: 1_000_00, toMinor: 1_500_00 },
    });
  });
});

describe('needs too rare to be told as they are', () => {
  it('lose the region first', () => {
    const needs = [
      ...fromFirms(2, aNeed({ region: 'ITC4' }), 'a'),
      ...fromFirms(1, aNeed({ region: 'ITC1' }), 'b'),
    ];
    const { released } = releaseNeeds(needs);
    expect(released.map(({ sector, region, macroArea }) => [sector, region, macroArea])).toEqual(
      Array.from({ length: 3 }, () => ['F', null, 'ITC']),
    );
  });

  it('then the trade', () => {
    const needs = [
      ...fromFirms(2, aNeed({ sector: 'F' }), 'a'),
      ...fromFirms(1, aNeed({ sector: 'I' }), 'b'),
    ];
    expect(new Set(releaseNeeds(needs).released.map(({ sector }) => sector))).toEqual(
      new Set(['other']),
    );
  });

  it('are withheld if even that does not hide them', () => {
    expect(releaseNeeds(fromFirms(2, aNeed()))).toEqual({ released: [], withheld: 2 });
  });

  it('are not hidden by one firm that asks three times', () => {
    const same = Array.from({ length: 3 }, (_, index) => aPrivateNeed({ key: `${index}` }));
    expect(releaseNeeds(same)).toEqual({ released: [], withheld: 3 });
  });
});

describe('what is told of the work', () => {
  const lines = (need: PrivateNeed['need']) =>
    releaseNeeds(fromFirms(3, need)).released[0]?.lines ?? [];

  it('is whole points that sum to a hundred and whole hours', () => {
    const need = aNeed({
      lines: needLines({ seo: [33.4, 7], search_ads: [33.3, 7], pr: [33.3, 7] }).map((line) => ({
        ...line,
        minutes: line.minutes + 1,
      })),
    });
    expect(lines(need)).toEqual([
      { capability: 'seo', weightPoints: 34, hours: 8 },
      { capability: 'search_ads', weightPoints: 33, hours: 8 },
      { capability: 'pr', weightPoints: 33, hours: 8 },
    ]);
  });

  it('leaves out what weighs less than half a point', () => {
    const need = aNeed({ lines: needLines({ seo: [99.7, 7], pr: [0.3, 1] }) });
    expect(lines(need).map(({ capability }) => capability)).toEqual(['seo']);
  });
});

const CANARY = 'canary';

/** Needs with something to hide in every place that must not be told, beyond what the types allow. */
const arbitraryPrivate: fc.Arbitrary<PrivateNeed> = fc
  .record({
    firm: fc.integer({ min: 0, max: 12 }),
    key: fc.uuid(),
    day: fc.integer({ min: 10, max: 28 }),
    month: fc.integer({ min: 1, max: 9 }),
    objective: fc.constantFrom(...OBJECTIVE_VERDICTS),
    region: fc.option(fc.constantFrom(...REGION_IDS.slice(0, 6))),
    sector: fc.option(fc.constantFrom('F' as const, 'I' as const)),
    sizeClass: fc.option(fc.constantFrom(...SIZE_CLASSES.slice(0, 2))),
    fee: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
    capability: fc.constantFrom(...CAPABILITY_IDS),
  })
  .map(({ firm, key, day, month, objective, fee, capability, ...place }) => {
    const secret = { name: `${CANARY} name`, text: `${CANARY} words`, vatNumber: CANARY };
    const lines = needLines({ [capability]: [100, 12] }).map((line) => ({ ...line, ...secret }));
    const need = { ...aNeed({ ...place, lines, feeBudgetMinor: fee }), ...secret };
    return {
      subject: `${CANARY} ${firm}`,
      key,
      matchedOn: `2026-0${month}-${day}`,
      objective,
      need,
      ...secret,
    };
  });

const arbitraryNeeds = fc.uniqueArray(arbitraryPrivate, {
  selector: ({ key }) => key,
  maxLength: 40,
});

const portraitOf = ({ sector, region, macroArea, sizeClass }: AnonymousNeed): string =>
  JSON.stringify([sector, region, macroArea, sizeClass]);

describe('for any needs', () => {
  it('at least three firms stand behind every portrait', () => {
    fc.assert(
      fc.property(arbitraryNeeds, (needs) => {
        const subjects = new Map(needs.map(({ key, subject }) => [key, subject]));
        const firms = new Map<string, Set<string | undefined>>();
        for (const need of releaseNeeds(needs).released) {
          const portrait = portraitOf(need);
          firms.set(portrait, (firms.get(portrait) ?? new Set()).add(subjects.get(need.key)));
        }
        for (const group of firms.values()) expect(group.size).toBeGreaterThanOrEqual(LEAST_FIRMS);
      }),
    );
  });

  it('nothing but the fields named in the type comes out: no name, word, day, id or exact figure', () => {
    fc.assert(
      fc.property(arbitraryNeeds, (needs) => {
        const { released } = releaseNeeds(needs, 1);
        const said = JSON.stringify(released);
        expect(said).not.toContain(CANARY);
        for (const { matchedOn } of needs) expect(said).not.toContain(matchedOn);
        for (const need of released) {
          expect(Object.keys(need).sort()).toEqual(FIELDS);
          for (const line of need.lines) {
            expect(Object.keys(line).sort()).toEqual(['capability', 'hours', 'weightPoints']);
          }
        }
      }),
    );
  });

  it('each is told once or withheld, whatever order they come in', () => {
    fc.assert(
      fc.property(arbitraryNeeds, (needs) => {
        const { released, withheld } = releaseNeeds(needs);
        expect(released.length + withheld).toBe(needs.length);
        expect(new Set(released.map(({ key }) => key)).size).toBe(released.length);
        expect(releaseNeeds([...needs].reverse())).toEqual({ released, withheld });
      }),
    );
  });

  it('months come latest first', () => {
    fc.assert(
      fc.property(arbitraryNeeds, (needs) => {
        const months = releaseNeeds(needs).released.map(({ month }) => month);
        expect(months).toEqual([...months].sort().reverse());
      }),
    );
  });
});

const FIELDS = [
  'currency',
  'feeBand',
  'key',
  'lines',
  'macroArea',
  'month',
  'objective',
  'region',
  'sector',
  'sizeClass',
];
