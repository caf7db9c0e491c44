import { CHANNEL_IDS, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { feesNeededOf } from '../fees.ts';
import { briefs } from '../testing/arbitraries.ts';
import { workOf } from '../work.ts';
import { feesOfSubsets } from './subset-fees.ts';

describe('the fees of every subset', () => {
  it('are to the cent those of the hours its plan asks for, whatever the brief', () => {
    const channels = fc.subarray([...CHANNEL_IDS], { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(briefs, channels, (brief, chosen) => {
        const planned = Array.from({ length: 1 << chosen.length }, (_, mask) => {
          const subset = chosen.filter((_channel, at) => mask & (1 << at));
          return feesNeededOf(brief, workOf(brief, subset, SHIPPED_FIGURES));
        });
        const fees = feesOfSubsets(brief, chosen, SHIPPED_FIGURES);
        expect([...fees.slice(1)]).toEqual(planned.slice(1));
      }),
      { numRuns: 60 },
    );
  });
});
