import { NO_FILTERS, readFilters, toApiQuery, writeFilters } from './act-filters.ts';

const ACTOR = '01900000-0000-7000-8000-00000000000a';
const ADDRESS = `action=agency.suspended&actor=${ACTOR}&kind=agency&object=a1&from=2026-03-01&until=2026-03-31`;

describe('the filters of the log', () => {
  it('are read from the address and written back the same', () => {
    expect(writeFilters(readFilters(new URLSearchParams(ADDRESS))).toString()).toBe(ADDRESS);
  });

  it('are none in an empty address, and leave it empty', () => {
    expect(readFilters(new URLSearchParams())).toEqual(NO_FILTERS);
    expect(writeFilters(NO_FILTERS).toString()).toBe('');
  });

  it.each(['actor=me', 'from=yesterday', 'until=2026-13-41', `action=${'x'.repeat(81)}`, 'kind= '])(
    'leave aside what they should not hold: %s',
    (address) => {
      expect(readFilters(new URLSearchParams(address))).toEqual(NO_FILTERS);
    },
  );

  it('ask from the beginning of the first day to the end of the last', () => {
    const { from, until } = toApiQuery({
      ...NO_FILTERS,
      fromDay: '2026-03-31',
      untilDay: '2026-03-31',
    });

    expect(from).toBe(new Date(2026, 2, 31).toISOString());
    expect(until).toBe(new Date(2026, 3, 1).toISOString());
  });
});
