import { changesBetween } from './changes-between.ts';

describe('what an act changed', () => {
  it('comes first, field by field', () => {
    expect(
      changesBetween(
        { name: 'Officina', status: 'draft', rate: 1 },
        { name: 'Officina', status: 'published', rate: 2 },
      ),
    ).toEqual([
      { field: 'rate', before: 1, after: 2, isChanged: true },
      { field: 'status', before: 'draft', after: 'published', isChanged: true },
      { field: 'name', before: 'Officina', after: 'Officina', isChanged: false },
    ]);
  });

  it('is everything when the thing is new or gone', () => {
    expect(changesBetween(null, { a: 1 })).toEqual([
      { field: 'a', before: null, after: 1, isChanged: true },
    ]);
    expect(changesBetween({ a: 1 }, null)).toEqual([
      { field: 'a', before: 1, after: null, isChanged: true },
    ]);
    expect(changesBetween(null, null)).toEqual([]);
  });

  it('is nothing when only the order inside a value differs', () => {
    expect(changesBetween({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } })[0]?.isChanged).toBe(false);
  });
});
