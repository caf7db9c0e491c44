import { dataSourceOptions } from './data-source.ts';

describe('the connection to the database', () => {
  const options = dataSourceOptions('postgres://nowhere/none');

  it('gives up by itself, without waiting for a server that may be gone', () => {
    expect(options.extra.query_timeout).toBeLessThanOrEqual(5_000);
    expect(options.extra.connectionTimeoutMillis).toBeLessThanOrEqual(2_000);
  });

  it.each([
    ['?connect_timeout=30', 30_000],
    ['?connect_timeout=0', 2_000],
    ['?connect_timeout=soon', 2_000],
  ])('waits to be let in as long as the address says: %s', (query, ms) => {
    const { extra } = dataSourceOptions(`postgres://nowhere/none${query}`);

    expect(extra.connectionTimeoutMillis).toBe(ms);
  });

  it('never changes tables from the code, and never takes a missing value for "any"', () => {
    expect(options.synchronize).toBe(false);
    expect(options.invalidWhereValuesBehavior).toEqual({ null: 'throw', undefined: 'throw' });
  });
});
