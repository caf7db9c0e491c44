import { rankMatches } from '../rank-matches.ts';
import { MAPPA_E_INSEGNA, MERIDIANA, OFFICINA_CLIC, OLDANI } from '../testing/index.ts';

/** The same plan with 250 € of fees a month, refusing agencies that serve a rival. */
const tooLittle = { ...OLDANI, feeBudgetMinor: 250_00, refusesSectorConflict: true };
const booked = { ...MERIDIANA, id: 'piena', isAvailable: false, minRetainerMinor: 0 };
const rivalServed = { ...OFFICINA_CLIC, sectorConflicts: ['F' as const] };

describe('when no agency can help', () => {
  const outcome = rankMatches(tooLittle, [booked, MAPPA_E_INSEGNA, rivalServed, MERIDIANA]);

  it('says so, with what keeps them out, so that the firm knows what to change', () => {
    expect(outcome).toMatchObject({
      kind: 'no_agency',
      reasons: [
        { reason: 'minimum_retainer', count: 3 },
        { reason: 'unavailable', count: 1 },
      ],
    });
  });

  it('lists each with every reason, not only the first', () => {
    expect(
      outcome.excluded.map(({ id, reasons }) => [id, reasons.map(({ reason }) => reason)]),
    ).toEqual([
      ['mappa-e-insegna', ['minimum_retainer']],
      ['meridiana', ['minimum_retainer']],
      ['officina-clic', ['minimum_retainer', 'sector_conflict']],
      ['piena', ['unavailable']],
    ]);
  });

  it('is not said when a need is merely covered in part', () => {
    expect(rankMatches({ ...tooLittle, feeBudgetMinor: 300_00 }, [MAPPA_E_INSEGNA])).toMatchObject({
      kind: 'ranked',
      ranked: [{ id: 'mappa-e-insegna', coveragePpm: 120_000 }],
    });
  });
});
