import { asAgencyId } from '@raccordo/kernel';
import { aCase, aProfile } from '../testing/index.ts';
import { emptyProfile } from './agency-profile.ts';
import { liveAgencyOf } from './live-agency.ts';
import { ProfileNotPublishable } from './profile.errors.ts';

const known = {
  id: asAgencyId('01890000-0000-7000-8000-000000000001'),
  slug: 'studio-meridiana',
  status: 'published',
  rating: { mean: 4.5, count: 12 },
  responsiveness: { answeredInTime: 3, received: 4 },
} as const;

describe('a live agency', () => {
  it('says what its people published, with the evidence found', () => {
    const profile = aProfile({ offers: [...aProfile().offers].reverse() });
    const agency = liveAgencyOf(
      { profile, cases: [aCase({ sector: 'F' })] },
      (capability) => (capability === 'search_ads' ? 'shown' : 'declared'),
      known,
    );
    expect(agency).toMatchObject({
      ...known,
      name: 'Studio Meridiana',
      hourlyRateMinor: 58_00,
      headcountMin: 6,
      headcountMax: 6,
      sectorExperience: ['C', 'F'],
      estimatedFields: [],
      description: 'Direzione marketing esterna per la piccola impresa.',
      offers: [
        {
          capability: 'marketing_management',
          shareRatio: 0.6,
          hoursPerMonth: 20,
          evidence: 'declared',
        },
        { capability: 'search_ads', shareRatio: 0.4, hoursPerMonth: 8, evidence: 'shown' },
      ],
    });
  });

  it('speaks English where it has no Italian', () => {
    const profile = aProfile({ description: { it: ' ', en: 'Marketing direction.' } });
    const agency = liveAgencyOf({ profile, cases: [] }, () => 'declared', known);
    expect(agency.description).toBe('Marketing direction.');
  });

  it('is not made of a half-way profile', () => {
    expect(() =>
      liveAgencyOf({ profile: emptyProfile(), cases: [] }, () => 'declared', known),
    ).toThrow(ProfileNotPublishable);
  });
});
