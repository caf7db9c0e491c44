import fc from 'fast-check';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import { needLines } from '@raccordo/matching/testing';
import { aNeed } from '@raccordo/planning/testing';
import { REGION_IDS, type CapabilityId, type RegionId } from '@raccordo/taxonomy';
import type { PrivateNeed } from '../anonymity/anonymous-need.ts';
import { LEAST_FIRMS } from '../anonymity/release-needs.ts';
import { demandAndSupply } from './demand-and-supply.ts';
import type { Supplier } from './supply-counts.ts';

function aSupplier(
  evidence: EvidenceLevel,
  overrides: Partial<Omit<Supplier, 'offers'>> = {},
  capability: CapabilityId = 'analytics_tracking',
): Supplier {
  return {
    status: 'published',
    isAvailable: true,
    isRemote: false,
    region: 'ITH3',
    servedRegions: ['ITH3'],
    offers: [{ capability, evidence }],
    ...overrides,
  };
}

function asking(
  firms: number,
  region: RegionId | null,
  lines = needLines({ analytics_tracking: [10, 6], search_ads: [90, 10] }),
): PrivateNeed[] {
  return Array.from({ length: firms }, (_, index) => ({
    subject: `${region} ${index}`,
    key: `${region} ${index}`,
    matchedOn: '2026-03-17',
    objective: 'lead_generation',
    need: aNeed({ region, lines }),
  }));
}

const tracking = (
  region: RegionId | null,
  needs: readonly PrivateNeed[],
  suppliers: readonly Supplier[] = [],
) =>
  demandAndSupply(needs, suppliers).find(
    (row) => row.capability === 'analytics_tracking' && row.region === region,
  );

describe('fourteen briefs of Veneto that ask for tracking', () => {
  const row = tracking('ITH3', asking(14, 'ITH3'), [
    aSupplier('verified'),
    aSupplier('shown'),
    aSupplier('shown', { isAvailable: false }),
    aSupplier('declared'),
    aSupplier('verified', { isRemote: true, region: 'ITI4', servedRegions: [] }),
    aSupplier('verified', { isRemote: true }),
    aSupplier('verified', { status: 'suspended' }),
    aSupplier('verified', { region: 'ITI4', servedRegions: ['ITI4'] }),
    aSupplier('verified', {}, 'search_ads'),
  ]);

  it('meet the agencies there that offer it, prove it, and take clients', () => {
    expect(row?.demand).toEqual({ needs: 14, hours: 84 });
    expect(row?.onSite).toEqual({ offering: 5, proving: 4, available: 3 });
    expect(row?.needsPerProving).toBe(3.5);
  });

  it('meet apart those who would work from elsewhere', () => {
    expect(row?.remote).toEqual({ offering: 1, proving: 1, available: 1 });
  });
});

it('counts a line only if it weighs a twentieth of the need', () => {
  const light = needLines({ analytics_tracking: [4.9, 6], search_ads: [95.1, 10] });
  expect(tracking(null, asking(5, 'ITH3', light))?.demand).toEqual({ needs: 0, hours: 0 });
});

it('tells no ratio where nobody can prove it', () => {
  expect(tracking('ITH3', asking(3, 'ITH3'), [aSupplier('declared')])?.needsPerProving).toBeNull();
});

describe('few firms', () => {
  it('are not told', () => {
    const needs = [...asking(2, 'ITH3'), ...asking(1, 'ITH4'), ...asking(9, 'ITC4')];
    expect(tracking('ITH3', needs)?.demand).toBeNull();
    expect(tracking('ITC4', needs)?.demand).toEqual({ needs: 9, hours: 54 });
    expect(tracking('ITC1', needs)?.demand).toEqual({ needs: 0, hours: 0 });
  });

  it('are not told by the difference from the whole either', () => {
    const needs = [...asking(2, 'ITH3'), ...asking(4, 'ITI1'), ...asking(9, 'ITC4')];
    expect(tracking('ITI1', needs)?.demand).toBeNull();
    expect(tracking('ITC4', needs)?.demand?.needs).toBe(9);
    expect(tracking(null, needs)?.demand?.needs).toBe(15);
  });

  it('are not told of the whole market', () => {
    expect(tracking(null, asking(2, 'ITH3'))?.demand).toBeNull();
  });
});

const arbitraryAsking = fc
  .array(
    fc.record({
      firm: fc.nat(9),
      region: fc.option(fc.constantFrom(...REGION_IDS.slice(0, 4))),
      points: fc.constantFrom(2, 10, 60),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ firm, region, points }, index): PrivateNeed => ({
      subject: `${firm}`,
      key: `${index}`,
      matchedOn: '2026-03-17',
      objective: 'lead_generation',
      need: aNeed({
        region,
        lines: needLines({ analytics_tracking: [points, 6], search_ads: [100 - points, 10] }),
      }),
    })),
  );

it('of any needs, tells no cell of fewer than three firms, alone or by subtracting', () => {
  fc.assert(
    fc.property(arbitraryAsking, (needs) => {
      const heavy = needs.filter(({ need }) => (need.lines[0]?.weightPpm ?? 0) >= 50_000);
      const firms = (region: RegionId | null) =>
        new Set(heavy.filter(({ need }) => need.region === region).map(({ subject }) => subject))
          .size;
      const rows = demandAndSupply(needs, []).filter(
        (row) => row.capability === 'analytics_tracking',
      );
      const whole = rows.find(({ region }) => region === null)?.demand;
      const regions = rows.filter(({ region }) => region !== null);
      for (const { region, demand } of regions) {
        if (demand !== null && demand.needs > 0)
          expect(firms(region)).toBeGreaterThanOrEqual(LEAST_FIRMS);
      }
      const told = regions.reduce((sum, { demand }) => sum + (demand?.needs ?? 0), 0);
      const withheld = regions.filter(({ demand }) => demand === null).length;
      if (whole !== null && whole !== undefined) {
        // What is left over is of nobody, of firms that did not say where, or of two regions at least.
        const isPlural = withheld >= 2 || firms(null) > 0 || whole.needs === told;
        expect(isPlural).toBe(true);
      }
    }),
  );
});

it('counts of any agencies nest: available within proving within offering', () => {
  const supplier = fc
    .record({
      evidence: fc.constantFrom(...EVIDENCE_LEVELS),
      isAvailable: fc.boolean(),
      isRemote: fc.boolean(),
      servedRegions: fc.uniqueArray(fc.constantFrom(...REGION_IDS.slice(0, 4))),
      region: fc.option(fc.constantFrom(...REGION_IDS.slice(0, 4))),
    })
    .map(({ evidence, ...rest }) => aSupplier(evidence, rest));
  fc.assert(
    fc.property(fc.array(supplier, { maxLength: 12 }), (suppliers) => {
      const rows = demandAndSupply([], suppliers).filter(
        ({ capability }) => capability === 'analytics_tracking',
      );
      const whole = rows.find(({ region }) => region === null);
      expect(whole?.onSite.offering).toBe(suppliers.length);
      for (const { onSite, remote } of rows) {
        for (const { offering, proving, available } of [onSite, remote]) {
          expect(available).toBeLessThanOrEqual(proving);
          expect(proving).toBeLessThanOrEqual(offering);
          expect(available).toBeGreaterThanOrEqual(0);
        }
        expect(onSite.offering + remote.offering).toBeLessThanOrEqual(suppliers.length);
      }
    }),
  );
});
