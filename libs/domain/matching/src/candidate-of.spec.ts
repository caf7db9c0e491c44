import { anAgency, anOffer } from '@raccordo/agency/testing';
import { candidateOf } from './candidate-of.ts';

describe('the candidate of an agency', () => {
  it('holds exactly what the engine reads: no name, no payment', () => {
    expect(candidateOf(anAgency({ offers: [anOffer({ capability: 'seo' })] }))).toEqual({
      id: '01890000-0000-7000-8000-000000000001',
      hourlyRateMinor: 58_00,
      minRetainerMinor: 700_00,
      region: 'ITC4',
      servedRegions: ['ITC4'],
      isRemote: true,
      languages: ['it'],
      sectorExperience: ['C'],
      sectorConflicts: [],
      sizesServed: ['micro', 'small'],
      isAvailable: true,
      isSuspended: false,
      trackRecordPpm: 978_000,
      responsivenessPpm: 800_000,
      offers: [{ capability: 'seo', hoursPerMonth: 40, evidence: 'shown' }],
    });
  });

  it.each([
    ['published', false],
    ['draft', false],
    ['suspended', true],
  ] as const)('of a %s agency is suspended: %s', (status, isSuspended) => {
    expect(candidateOf(anAgency({ status })).isSuspended).toBe(isSuspended);
  });

  it('serves its own region when it names none and is not remote', () => {
    const agency = anAgency({ region: 'ITF3', servedRegions: [], isRemote: false });
    expect(candidateOf(agency).servedRegions).toEqual(['ITF3']);
  });
});
