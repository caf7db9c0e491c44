import { scarcestOf } from './scarcest.ts';

const row = (id: string, needs: number | null, proving: number) => ({
  id,
  needs,
  onSite: { proving },
});

describe('the scarcest capability', () => {
  it('is the one with most needs for each agency that proves it', () => {
    expect(scarcestOf([row('a', 10, 5), row('b', 9, 2), row('c', 20, 10)])?.id).toBe('b');
  });

  it('is one that nobody proves, the most asked for, if there is any', () => {
    expect(scarcestOf([row('a', 90, 1), row('b', 3, 0), row('c', 4, 0)])?.id).toBe('c');
  });

  it('is none where nobody asked, or nobody may know', () => {
    expect(scarcestOf([row('a', 0, 0), row('b', null, 0)])).toBeNull();
  });
});
