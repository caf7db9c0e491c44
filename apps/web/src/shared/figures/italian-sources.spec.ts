import { FIGURES } from '@raccordo/taxonomy';
import { ITALIAN_SOURCES } from './italian-sources.ts';

describe('sources of figures in Italian', () => {
  const said = new Set(Object.values(FIGURES).map(({ source }) => source));

  it('has every source a published figure names, and no other', () => {
    expect(Object.keys(ITALIAN_SOURCES).sort()).toEqual([...said].sort());
  });

  it.each(Object.entries(ITALIAN_SOURCES))('keeps every address: %s', (source, italian) => {
    const addresses = (text: string) => text.match(/https:[^\s;,]+/g);
    expect(addresses(italian)).toEqual(addresses(source));
  });
});
