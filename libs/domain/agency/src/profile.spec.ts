import { groupSharesOf, onSiteRegionsOf, topOffersOf } from './profile.ts';
import { anOffer } from './testing/index.ts';

const offers = [
  anOffer({ capability: 'website', shareRatio: 0.2 }),
  anOffer({ capability: 'pr', shareRatio: 0.1 }),
  anOffer({ capability: 'seo', shareRatio: 0.2 }),
  anOffer({ capability: 'search_ads', shareRatio: 0.5 }),
];

describe('top offers', () => {
  it('are the largest shares, equal ones in taxonomy order', () => {
    expect(topOffersOf(offers, 3).map(({ capability }) => capability)).toEqual([
      'search_ads',
      'seo',
      'website',
    ]);
  });

  it('are all there are when fewer than asked', () => {
    expect(topOffersOf(offers, 9)).toHaveLength(4);
  });
});

describe('group shares', () => {
  it('name all five groups, empty ones too', () => {
    expect(groupSharesOf(offers.slice(0, 2))).toEqual([
      { group: 'strategy', shareRatio: 0 },
      { group: 'content', shareRatio: 0 },
      { group: 'diffusion', shareRatio: 0.1 },
      { group: 'conversion', shareRatio: 0.2 },
      { group: 'measurement', shareRatio: 0 },
    ]);
  });
});

describe('on-site regions', () => {
  it.each([
    ['those it names', 'ITC4', ['ITC1', 'ITH3'], false, ['ITC1', 'ITH3']],
    ['its own when it names none', 'ITC4', [], false, ['ITC4']],
    ['none when it names none and works remotely', 'ITC4', [], true, []],
    ['none when it is abroad', null, [], false, []],
  ] as const)('are %s', (_which, region, servedRegions, isRemote, regions) => {
    expect(onSiteRegionsOf({ region, servedRegions, isRemote })).toEqual(regions);
  });
});
