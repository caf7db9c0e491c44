import type { Need } from '../need.ts';

/** A valid need of one line; override only what the test is about. */
export function aNeed(overrides: Partial<Need> = {}): Need {
  return {
    lines: [
      {
        capability: 'search_ads',
        weightPpm: 1_000_000,
        minutes: 600,
        recurringMinutes: 600,
        oneOffMinutes: 0,
        inHouseMinutes: 0,
        isMustHave: true,
        sources: [{ kind: 'channel', channel: 'search_ads' }],
      },
    ],
    currency: 'EUR',
    feeBudgetMinor: 100_000,
    region: 'ITC4',
    isRemoteAccepted: true,
    languages: ['it'],
    sector: 'F',
    sizeClass: 'small',
    refusesSectorConflict: false,
    ...overrides,
  };
}
