import { aNeed } from '@raccordo/planning/testing';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';
import { GATE_REASONS, gateOf, gatesOf, type GateFailure } from './gates.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [100, 6] }),
  feeBudgetMinor: 500_00,
  region: 'ITC4',
  languages: ['it'],
  sector: 'F',
});
const candidate = aCandidate({ offers: offers({ search_ads: ['shown', 20] }) });

const open: readonly [string, Partial<Need>, Partial<Candidate>][] = [
  ['everything fits', {}, {}],
  ['the minimum retainer is the whole budget', {}, { minRetainerMinor: 500_00 }],
  ['no budget is decided', { feeBudgetMinor: null }, { minRetainerMinor: 9_000_00 }],
  ['no region is asked', { region: null }, { servedRegions: [], isRemote: false }],
  ['it serves the region on site', { isRemoteAccepted: false }, { isRemote: false }],
  ['it works remotely and that is fine', {}, { servedRegions: [] }],
  ['no language is asked', { languages: [] }, { languages: ['de'] }],
  ['one asked language is spoken', { languages: ['en', 'it'] }, { languages: ['it', 'de'] }],
  ['a rival is served but nobody minds', {}, { sectorConflicts: ['F'] }],
  ['a rival of another sector', { refusesSectorConflict: true }, { sectorConflicts: ['G'] }],
  ['the sector is unknown', { refusesSectorConflict: true, sector: null }, {}],
];

const shut: readonly [GateFailure['reason'], Partial<Need>, Partial<Candidate>, object][] = [
  ['suspended', {}, { isSuspended: true }, {}],
  ['unavailable', {}, { isAvailable: false }, {}],
  [
    'minimum_retainer',
    {},
    { minRetainerMinor: 700_00 },
    { minRetainerMinor: 700_00, feeBudgetMinor: 500_00 },
  ],
  [
    'region',
    {},
    { servedRegions: ['ITF3'], isRemote: false },
    { region: 'ITC4', servedRegions: ['ITF3'], isRemote: false },
  ],
  [
    'region',
    { isRemoteAccepted: false },
    { servedRegions: [] },
    { region: 'ITC4', servedRegions: [], isRemote: true },
  ],
  ['language', {}, { languages: ['de', 'en'] }, { asked: ['it'], spoken: ['de', 'en'] }],
  ['sector_conflict', { refusesSectorConflict: true }, { sectorConflicts: ['F'] }, { sector: 'F' }],
  ['covers_nothing', {}, { offers: offers({ pr: ['shown', 20] }) }, { coverableMinutes: 0 }],
  ['covers_nothing', { lines: [] }, {}, { coverableMinutes: 0 }],
  ['covers_nothing', { feeBudgetMinor: 0 }, {}, { coverableMinutes: 360 }],
  ['covers_nothing', {}, { hourlyRateMinor: 0 }, { coverableMinutes: 360 }],
];

describe('the gates', () => {
  it.each(open)('let in when %s', (_when, asked, offered) => {
    expect(gatesOf({ ...need, ...asked }, { ...candidate, ...offered })).toEqual([]);
    expect(gateOf({ ...need, ...asked }, { ...candidate, ...offered })).toBeNull();
  });

  it.each(shut)('refuse for %s, with the figures (%j %j)', (reason, asked, offered, params) => {
    expect(gatesOf({ ...need, ...asked }, { ...candidate, ...offered })).toEqual([
      { reason, params },
    ]);
    expect(gateOf({ ...need, ...asked }, { ...candidate, ...offered })).toBe(reason);
  });

  it('name the first that shuts and list them all, in one published order', () => {
    const everythingWrong = aCandidate({
      isSuspended: true,
      isAvailable: false,
      minRetainerMinor: 700_00,
      servedRegions: [],
      isRemote: false,
      languages: ['de'],
      sectorConflicts: ['F'],
      offers: [],
    });
    const strict = { ...need, refusesSectorConflict: true };
    const reasons = gatesOf(strict, everythingWrong).map(({ reason }) => reason);
    expect(reasons).toEqual([
      'suspended',
      'unavailable',
      'minimum_retainer',
      'region',
      'language',
      'sector_conflict',
      'covers_nothing',
    ]);
    expect(reasons).toEqual(GATE_REASONS);
    expect(gateOf(strict, everythingWrong)).toBe('suspended');
  });
});
