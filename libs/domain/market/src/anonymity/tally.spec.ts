import fc from 'fast-check';
import { LEAST_FIRMS } from './release-needs.ts';
import { tallyOf } from './tally.ts';

const from = (value: string, firms: number, prefix = value) =>
  Array.from({ length: firms }, (_, index) => ({ subject: `${prefix}${index}`, value }));

it('counts what enough firms gave, most frequent first, and the rest together', () => {
  const answers = [...from('a', 3), ...from('b', 5), ...from('c', 2), ...from('d', 1)];
  expect(tallyOf(answers)).toEqual({
    shown: [
      { value: 'b', count: 5 },
      { value: 'a', count: 3 },
    ],
    others: 3,
  });
});

it('does not let one rare value be found by subtracting', () => {
  expect(tallyOf([...from('a', 3), ...from('b', 5), ...from('c', 2)])).toEqual({
    shown: [{ value: 'b', count: 5 }],
    others: 5,
  });
});

it('is not deceived by one firm that answers often', () => {
  expect(tallyOf([...from('a', 1), ...from('a', 1), ...from('a', 1)])).toEqual({
    shown: [],
    others: 3,
  });
});

it('says of any answers only what three firms gave, and loses none', () => {
  const answer = fc.record({
    subject: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    value: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
      const { shown, others } = tallyOf(answers);
      const firms = (value: string) =>
        new Set(answers.filter((one) => one.value === value).map(({ subject }) => subject)).size;
      for (const { value } of shown) expect(firms(value)).toBeGreaterThanOrEqual(LEAST_FIRMS);
      expect(shown.reduce((sum, { count }) => sum + count, others)).toBe(answers.length);
      const values = new Set(answers.map(({ value }) => value)).size;
      expect(values - shown.length === 1 && shown.length > 0).toBe(false);
    }),
  );
});
