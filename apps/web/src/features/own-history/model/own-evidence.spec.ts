import { aBrief } from '@raccordo/brief/testing';
import type { RecordedPeriod } from '@raccordo/history';
import { PLAN_CHOICE_LIMITS } from '@raccordo/planning';
import { CHANNEL_IDS, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { evidenceOf, ownChannelsOf } from './own-evidence.ts';

const whole = fc.oneof(fc.constant(0), fc.nat({ max: 50 }), fc.nat({ max: 1_000_000_000 }));
const periods = fc.array(
  fc.record({
    source: fc.constant('other' as const),
    channel: fc.constantFrom(...CHANNEL_IDS, null),
    from: fc.constant('2026-01-05'),
    to: fc.constant('2026-01-11'),
    spendMinor: whole,
    visits: fc.option(whole),
    resultHundredths: fc.option(whole),
  }) satisfies fc.Arbitrary<RecordedPeriod>,
  { maxLength: 12 },
);

const USUAL: RecordedPeriod = {
  source: 'google_ads',
  channel: 'search_ads',
  from: '2026-01-05',
  to: '2026-01-11',
  spendMinor: 90_000,
  visits: 400,
  resultHundredths: 1_200,
};

describe('what a firm’s own numbers change', () => {
  it('is always a range of believable numbers or a reason, for every channel once', () => {
    const [few] = ownChannelsOf([USUAL], aBrief(), SHIPPED_FIGURES, {});
    expect(few).toMatchObject({ kind: 'updated', isPerVisit: true });
    const miscounted = { ...USUAL, visits: 4_000_000 };
    const [far] = ownChannelsOf([miscounted], aBrief(), SHIPPED_FIGURES, {});
    expect(far).toMatchObject({ kind: 'refused', reason: 'far_from_published' });
    fc.assert(
      fc.property(periods, (recorded) => {
        const channels = ownChannelsOf(recorded, aBrief(), SHIPPED_FIGURES, {});
        const present = new Set(recorded.flatMap(({ channel }) => channel ?? []));
        expect(new Set(channels.map(({ channel }) => channel))).toEqual(present);
        for (const own of channels) {
          if (own.kind === 'refused') continue;
          for (const figure of [own.cost, ...(own.conversion === null ? [] : [own.conversion])]) {
            const { low, typical, high } = figure.together;
            expect([low, typical, high, figure.own ?? 0].every(Number.isFinite)).toBe(true);
            expect(low).toBeLessThanOrEqual(typical);
            expect(typical).toBeLessThanOrEqual(high);
            expect(figure.ownRatio).toBeGreaterThanOrEqual(0);
            expect(figure.ownRatio).toBeLessThanOrEqual(1);
          }
        }
        for (const { cost, conversion } of Object.values(evidenceOf(channels))) {
          // A plan made with them can be chosen.
          const { min, max } = PLAN_CHOICE_LIMITS.factor;
          expect([cost, conversion].every(({ low, high }) => low >= min && high <= max)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
