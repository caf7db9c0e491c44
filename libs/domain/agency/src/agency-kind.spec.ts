import fc from 'fast-check';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { AGENCY_KINDS, kindOf } from './agency-kind.ts';

const shares = (byCapability: Partial<Record<CapabilityId, number>>) =>
  Object.entries(byCapability).map(([capability, shareRatio]) => ({
    capability: capability as CapabilityId,
    shareRatio,
  }));

describe('the kind of an agency', () => {
  it.each([
    [
      'strategic',
      'leads and covers four groups',
      { marketing_plan: 0.2, copy_editorial: 0.3, search_ads: 0.3, website: 0.2 },
    ],
    [
      'strategic',
      'leads with one large offer and still covers four groups',
      { marketing_plan: 0.25, copy_editorial: 0.1, search_ads: 0.45, website: 0.2 },
    ],
    [
      'generalist',
      'covers four groups but leads too little',
      { marketing_plan: 0.19, copy_editorial: 0.27, search_ads: 0.27, website: 0.27 },
    ],
    [
      'generalist',
      'leads but covers three groups',
      { marketing_plan: 0.25, copy_editorial: 0.25, graphic_design: 0.25, search_ads: 0.25 },
    ],
    ['vertical', 'does one thing for 40 % of its work', { search_ads: 0.4, seo: 0.1 }],
    ['generalist', 'does one thing for just less', { search_ads: 0.39, seo: 0.1 }],
    ['vertical', 'is concentrated in two things', { seo: 0.39, search_ads: 0.39, pr: 0.22 }],
    [
      'generalist',
      'is spread just under the concentration',
      { seo: 0.39, search_ads: 0.35, pr: 0.1, website: 0.1 },
    ],
    ['generalist', 'says nothing about itself', {}],
  ] as const)('is %s when it %s', (kind, _why, byCapability) => {
    expect(kindOf(shares(byCapability)).kind).toBe(kind);
  });

  it('comes with its reasons', () => {
    expect(kindOf(shares({ diagnosis: 0.5, seo: 0.25, pr: 0.25 })).reasons).toEqual({
      strategicShareRatio: 0.5,
      groupsCovered: 2,
      maxShareRatio: 0.5,
      hhi: 0.375,
    });
  });

  it('does not count an offer without work', () => {
    expect(kindOf(shares({ seo: 0.2, website: 0 })).reasons.groupsCovered).toBe(1);
  });

  it('scales down shares that claim more than the whole', () => {
    expect(kindOf(shares({ seo: 1, search_ads: 1, pr: 1, website: 1 })).reasons).toMatchObject({
      maxShareRatio: 0.25,
      hhi: 0.25,
    });
  });

  it('leaves the rest of a short list unlisted: one small offer makes nobody vertical', () => {
    expect(kindOf(shares({ seo: 0.1 }))).toMatchObject({
      kind: 'generalist',
      reasons: { maxShareRatio: 0.1 },
    });
  });

  it('is one of three, whatever the shares and their order', () => {
    const any = fc.uniqueArray(
      fc.record({
        capability: fc.constantFrom(...CAPABILITY_IDS),
        shareRatio: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { selector: ({ capability }) => capability },
    );
    fc.assert(
      fc.property(any, (offers) => {
        const verdict = kindOf(offers);
        expect(AGENCY_KINDS).toContain(verdict.kind);
        expect(kindOf([...offers].reverse())).toEqual(verdict);
      }),
    );
  });
});
