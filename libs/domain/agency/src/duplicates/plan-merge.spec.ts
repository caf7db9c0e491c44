import { asAgencyId } from '@raccordo/kernel';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import fc from 'fast-check';
import type { Agency, Offer } from '../agency.ts';
import { EVIDENCE_LEVELS } from '../evidence-level.ts';
import { anAgency, anOffer } from '../testing/an-agency.ts';
import { mergeObstacle, type MergeSide, planMerge } from './plan-merge.ts';

const OTHER_ID = asAgencyId('01890000-0000-7000-8000-000000000002');

const listed = (overrides: Partial<Agency> = {}): MergeSide => ({
  agency: anAgency(overrides),
  isOwned: false,
});
const twin = (overrides: Partial<Agency> = {}) =>
  listed({ id: OTHER_ID, slug: 'meridiana', ...overrides });
const owned = (side: MergeSide): MergeSide => ({ ...side, isOwned: true });

describe('two agencies may be merged', () => {
  it.each([
    ['two of the directory', listed(), twin(), null],
    ['one of the directory into one with its own people', owned(listed()), twin(), null],
    ['one with itself', listed(), listed(), 'same_agency'],
    ['two with their own people', owned(listed()), owned(twin()), 'both_owned'],
    ['one with its own people into a listed one', listed(), owned(twin()), 'source_owned'],
    ['a suspended one', listed(), twin({ status: 'suspended' }), 'source_suspended'],
    ['one into a suspended one', listed({ status: 'suspended' }), twin(), null],
  ] as const)('%s', (_what, target, source, obstacle) => {
    expect(mergeObstacle(target, source)).toBe(obstacle);
  });
});

describe('a merge', () => {
  it('keeps what the target says and fills what it does not', () => {
    const target = listed({ website: null, description: ' ', foundedYear: 2012 });
    const { merged, fieldsTaken } = planMerge(
      target,
      twin({ name: 'Meridiana', foundedYear: 1999, description: 'Found elsewhere.' }),
    );

    expect(merged).toMatchObject({
      id: target.agency.id,
      slug: 'studio-meridiana',
      name: 'Studio Meridiana',
      website: 'https://meridiana.example',
      foundedYear: 2012,
      description: 'Found elsewhere.',
    });
    expect(fieldsTaken).toEqual(['website', 'description']);
  });

  it('takes a figure that is known over one that was estimated, in the same currency only', () => {
    const target = listed({ hourlyRateMinor: 50_00, estimatedFields: ['hourlyRate', 'hours'] });
    const euros = planMerge(target, twin({ hourlyRateMinor: 72_00 })).merged;
    const dollars = planMerge(target, twin({ hourlyRateMinor: 72_00, currency: 'USD' })).merged;

    expect(euros).toMatchObject({ hourlyRateMinor: 72_00, estimatedFields: ['hours'] });
    expect(dollars).toMatchObject({
      hourlyRateMinor: 50_00,
      estimatedFields: ['hourlyRate', 'hours'],
    });
  });

  it('adds offers within what is left of the work, and takes the better of those of both', () => {
    const target = listed({
      offers: [anOffer({ capability: 'seo', shareRatio: 0.8, hoursPerMonth: 10, evidence: 'declared' })],
    }); // prettier-ignore
    const source = twin({
      offers: [
        anOffer({ capability: 'seo', shareRatio: 0.1, hoursPerMonth: 30, evidence: 'shown' }),
        anOffer({ capability: 'pr', shareRatio: 0.3, hoursPerMonth: 5 }),
        anOffer({ capability: 'website', shareRatio: 0.1, hoursPerMonth: 8 }),
      ],
    });

    const plan = planMerge(target, source);

    expect(plan.merged.offers).toEqual([
      { capability: 'seo', shareRatio: 0.8, hoursPerMonth: 30, evidence: 'shown' },
      { capability: 'pr', shareRatio: 0.15, hoursPerMonth: 5, evidence: 'shown' },
      { capability: 'website', shareRatio: 0.05, hoursPerMonth: 8, evidence: 'shown' },
    ]);
    expect(plan).toMatchObject({ offersAdded: ['pr', 'website'], offersImproved: ['seo'] });
  });

  it('adds nothing to what the agency’s own people wrote, and says what it left out', () => {
    const target = owned(listed({ rating: { mean: 4, count: 3 } }));
    const source = twin({
      offers: [anOffer({ capability: 'pr' })],
      rating: { mean: 4.5, count: 12 },
      responsiveness: { answeredInTime: 2, received: 3 },
    });

    const plan = planMerge(target, source);

    expect(plan.merged).toEqual({
      ...target.agency,
      rating: { mean: 4.5, count: 12 },
      responsiveness: { answeredInTime: 2, received: 3 },
    });
    expect(plan).toMatchObject({ fieldsTaken: ['rating'], offersLeftOut: ['pr'] });
  });

  it('does not add ratings up, but counts every invitation', () => {
    const target = listed({
      rating: { mean: 4, count: 30 },
      responsiveness: { answeredInTime: 5, received: 6 },
    });
    const source = twin({
      rating: { mean: 5, count: 9 },
      responsiveness: { answeredInTime: 1, received: 4 },
    });

    expect(planMerge(target, source).merged).toMatchObject({
      rating: { mean: 4, count: 30 },
      responsiveness: { answeredInTime: 6, received: 10 },
    });
  });
});

describe('every merge', () => {
  const offers = fc
    .uniqueArray(fc.constantFrom(...CAPABILITY_IDS), { maxLength: 8 })
    .chain((capabilities) =>
      fc.tuple(
        ...capabilities.map((capability) =>
          fc.record<Offer>({
            capability: fc.constant(capability),
            shareRatio: fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000),
            hoursPerMonth: fc.integer({ min: 0, max: 250 }),
            evidence: fc.constantFrom(...EVIDENCE_LEVELS),
          }),
        ),
      ),
    );
  const sides = fc.record({
    target: offers.map((some) => listed({ offers: some })),
    source: offers.map((some) => twin({ offers: some, website: null })),
    isOwned: fc.boolean(),
  });
  const total = (some: readonly Offer[]): number =>
    some.reduce((sum, { shareRatio }) => sum + Math.round(shareRatio * 10_000), 0);

  it('loses no offer, and none of its hours or evidence', () => {
    fc.assert(
      fc.property(sides, ({ target, source, isOwned }) => {
        const { merged, offersLeftOut } = planMerge({ ...target, isOwned }, source);
        for (const offer of [...target.agency.offers, ...(isOwned ? [] : source.agency.offers)]) {
          const kept = merged.offers.find(({ capability }) => capability === offer.capability);
          expect(kept?.hoursPerMonth).toBeGreaterThanOrEqual(offer.hoursPerMonth);
          expect(EVIDENCE_LEVELS.indexOf(kept?.evidence ?? 'declared')).toBeGreaterThanOrEqual(
            EVIDENCE_LEVELS.indexOf(offer.evidence),
          );
        }
        const said = [...merged.offers.map(({ capability }) => capability), ...offersLeftOut];
        for (const { capability } of source.agency.offers) expect(said).toContain(capability);
      }),
    );
  });

  it('leaves the target’s shares alone and stays within the whole', () => {
    fc.assert(
      fc.property(sides, ({ target, source }) => {
        const { merged } = planMerge(target, source);
        expect(total(merged.offers)).toBeLessThanOrEqual(
          Math.max(10_000, total(target.agency.offers)),
        );
        for (const { capability, shareRatio } of target.agency.offers) {
          const kept = merged.offers.find((offer) => offer.capability === capability);
          expect(kept?.shareRatio).toBe(shareRatio);
        }
      }),
    );
  });

  it('changes nothing when what is left of the source is merged again', () => {
    fc.assert(
      fc.property(sides, ({ target, source, isOwned }) => {
        const side = { ...target, isOwned };
        const { merged } = planMerge(side, source);
        const spent = { answeredInTime: 0, received: 0 };
        const again = planMerge(
          { agency: merged, isOwned },
          { ...source, agency: { ...source.agency, responsiveness: spent } },
        );
        expect(again.merged).toEqual(merged);
        expect(again).toMatchObject({ fieldsTaken: [], offersAdded: [], offersImproved: [] });
      }),
    );
  });
});
