import { textsOf } from './texts.ts';

describe('figures inside texts', () => {
  it.each([
    ['it', 'Una', '1.990 agenzie'],
    ['en', 'One', '1,990 agencies'],
  ] as const)('read in %s as everywhere else, plurals included', (locale, one, many) => {
    const noun = locale === 'it' ? 'agenzie' : 'agencies';
    const texts = textsOf(locale);
    texts.addResourceBundle(locale, 'spec', {
      count_one: one,
      count_many: `{{count, number}} ${noun}`,
      count_other: `{{count, number}} ${noun}`,
    });
    expect(texts.t('count', { ns: 'spec', count: 1 })).toBe(one);
    expect(texts.t('count', { ns: 'spec', count: 1990 })).toBe(many);
  });
});
