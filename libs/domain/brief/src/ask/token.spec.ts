import { stemOf, tokenize } from './token.ts';

describe('tokenize', () => {
  it('keeps every word where it was typed', () => {
    const text = 'Pubblicità su Facebòok, e un’app!';
    for (const token of tokenize(text)) {
      expect(token.words).toEqual([text.slice(token.start, token.end)]);
    }
  });

  it.each([
    ['Pubblicità', 'pubblicita'],
    ['PUBBLICITÀ', 'pubblicita'],
    ['pubblicita\u0300', 'pubblicita'],
    ['fb', 'facebook'],
  ])('reads %s as %s', (typed, folded) => {
    expect(tokenize(typed)[0]?.folded).toBe(folded);
  });

  it('parts thoughts at punctuation, not inside names and numbers', () => {
    const clauses = tokenize('sito, booking.com e 1,5 ore. Poi basta').map(({ clause }) => clause);
    expect(clauses).toEqual([0, 1, 1, 1, 1, 1, 1, 2, 2]);
  });
});

describe('stemOf', () => {
  it.each([
    ['annuncio', 'annunci'],
    ['sito', 'siti'],
    ['sociale', 'sociali'],
    ['social', 'sociale'],
    ['grafica', 'grafiche'],
    ['strategia', 'strategie'],
    ['event', 'events'],
    ['pagina', 'pagine'],
  ])('joins %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['seo', 'sei'],
    ['crm', 'cro'],
    ['sito', 'sitar'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
