import { latestSlot } from './cron.ts';

describe('the latest slot of a recurrence', () => {
  it.each([
    ['30 7 * * *', 'UTC', '2026-03-02T09:00:00Z', '2026-03-02T07:30:00Z'],
    ['30 7 * * *', 'UTC', '2026-03-02T07:30:00Z', '2026-03-02T07:30:00Z'],
    ['30 7 * * *', 'UTC', '2026-03-02T07:29:59Z', '2026-03-01T07:30:00Z'],
    ['0 8 * * 1', 'Europe/Rome', '2026-03-04T12:00:00Z', '2026-03-02T07:00:00Z'],
    // Summer time began on 29 March.
    ['0 8 * * 1', 'Europe/Rome', '2026-03-30T12:00:00Z', '2026-03-30T06:00:00Z'],
    ['*/15 * * * *', 'UTC', '2026-03-02T09:14:59Z', '2026-03-02T09:00:00Z'],
  ])('of %s in %s at %s is %s', (cron, timeZone, now, slot) => {
    expect(latestSlot({ cron, timeZone }, new Date(now))).toEqual(new Date(slot));
  });

  it('refuses what is no recurrence', () => {
    expect(() => latestSlot({ cron: 'every day' }, new Date(0))).toThrow();
  });
});
