import fc from 'fast-check';
import type { Candidate } from '@raccordo/matching';
import { AgencyIndex, MAX_PACKED_MONEY_MINOR, PACKED_BYTES, packCandidate } from './index.ts';
import { LANGUAGE_IDS, REGION_IDS, SECTOR_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { arbitraryCandidate } from './testing/arbitraries.ts';
import { unpackCandidate } from './unpack-candidate.ts';

const [candidate] = fc.sample(arbitraryCandidate, { numRuns: 1, seed: 1 }) as [Candidate];

describe('packCandidate', () => {
  it('gives one record of fixed length, the same for the same candidate', () => {
    const record = packCandidate(candidate);
    expect(record).toHaveLength(PACKED_BYTES);
    expect(packCandidate(structuredClone(candidate))).toEqual(record);
  });

  it.each([
    ['a rate above four bytes', { hourlyRateMinor: MAX_PACKED_MONEY_MINOR + 1 }],
    ['a retainer above four bytes', { minRetainerMinor: MAX_PACKED_MONEY_MINOR + 1 }],
    ['a negative rate', { hourlyRateMinor: -1 }],
    ['cents that are not whole', { minRetainerMinor: 0.5 }],
    ['a term above the whole', { trackRecordPpm: 1_000_001 }],
    [
      'more hours than a byte of the rules',
      { offers: [{ capability: 'seo', hoursPerMonth: 251, evidence: 'shown' }] },
    ],
  ] satisfies [string, Partial<Candidate>][])('refuses %s', (_name, overrides) => {
    expect(() => packCandidate({ ...candidate, ...overrides })).toThrow(
      expect.objectContaining({ code: 'ranking.figure_out_of_range' }),
    );
  });

  it.each([
    '',
    '1',
    'F1900000-0000-7000-8000-000000000000',
    'f19000000000700080000000000000000000',
  ])('refuses the id "%s", whose bytes would not sort as its text', (id) => {
    expect(() => packCandidate({ ...candidate, id })).toThrow(
      expect.objectContaining({ code: 'ranking.id_not_uuid' }),
    );
  });

  it('keeps everything the engine reads', () => {
    fc.assert(
      fc.property(arbitraryCandidate, (packed) => {
        const { offers, isAvailable, isSuspended, ...read } = unpackCandidate(
          packCandidate(packed),
        );
        const isOpen = packed.isAvailable && !packed.isSuspended;
        expect([isAvailable, isSuspended]).toEqual([isOpen, !isOpen]);
        expect(asSet(offers)).toEqual(asSet(packed.offers.filter((o) => o.hoursPerMonth > 0)));
        expect(read).toEqual({
          ...pick(packed),
          region: null,
          servedRegions: REGION_IDS.filter((id) => packed.servedRegions.includes(id)),
          languages: LANGUAGE_IDS.filter((id) => packed.languages.includes(id)),
          sectorExperience: SECTOR_IDS.filter((id) => packed.sectorExperience.includes(id)),
          sectorConflicts: SECTOR_IDS.filter((id) => packed.sectorConflicts.includes(id)),
          sizesServed: SIZE_CLASSES.filter((id) => packed.sizesServed.includes(id)),
        });
      }),
    );
  });

  it('is refused by an index when cut short', () => {
    const cut = packCandidate(candidate).subarray(1);
    const refusal = expect.objectContaining({ code: 'ranking.packed_length' });
    expect(() => AgencyIndex.fromPacked([cut])).toThrow(refusal);
    expect(() => new AgencyIndex().upsertPacked(cut)).toThrow(refusal);
  });
});

function pick(packed: Candidate) {
  const { id, hourlyRateMinor, minRetainerMinor, isRemote } = packed;
  const { trackRecordPpm, responsivenessPpm } = packed;
  return { id, hourlyRateMinor, minRetainerMinor, isRemote, trackRecordPpm, responsivenessPpm };
}

const asSet = (offers: Candidate['offers']) =>
  new Set(offers.map((offer) => JSON.stringify(Object.entries(offer).sort())));
