import { explainMatch } from '../explain-match.ts';
import { rankMatches } from '../rank-matches.ts';
import { serialiseMatch, storeMatch } from '../stored-match.ts';
import { MAPPA_E_INSEGNA, MERIDIANA, OFFICINA_CLIC, OLDANI } from '../testing/index.ts';

/** What a directory that sells rank would look at; the type has no such field. */
const sponsored = {
  ...MAPPA_E_INSEGNA,
  sponsored: true,
  paidRank: 1,
  monthlyPaymentMinor: 999_00,
  boost: 10,
};

describe('an agency that pays', () => {
  const honest = [MERIDIANA, OFFICINA_CLIC, MAPPA_E_INSEGNA];
  const paying = [sponsored, MERIDIANA, OFFICINA_CLIC];

  it('stays where the formula puts it, to the last byte', () => {
    expect(JSON.stringify(rankMatches(OLDANI, paying))).toBe(
      JSON.stringify(rankMatches(OLDANI, honest)),
    );
  });

  it('reads the same explanation', () => {
    expect(JSON.stringify(explainMatch(OLDANI, sponsored, paying))).toBe(
      JSON.stringify(explainMatch(OLDANI, MAPPA_E_INSEGNA, honest)),
    );
  });

  it('leaves no trace in what is stored', () => {
    expect(serialiseMatch(storeMatch(OLDANI, sponsored))).toBe(
      serialiseMatch(storeMatch(OLDANI, MAPPA_E_INSEGNA)),
    );
  });
});
