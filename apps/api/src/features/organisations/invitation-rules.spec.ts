import { INVITATION_LIMITS, requireMaySend, requireNoneOpen } from './invitation-rules.ts';
import { InvitationAlreadyOpen, InvitationMustWait } from './organisations.errors.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const sent = (sentCount: number, secondsAgo: number) => ({
  sentCount,
  sentAt: new Date(NOW.getTime() - secondsAgo * 1000),
});

const byOrganisation = (sentTo: ReturnType<typeof sent> | null) => ({
  byOrganisation: sentTo,
  bySender: null,
});

describe('how often an address is written to', () => {
  it.each([
    ['never before', null],
    ['twice, a moment ago', sent(2, 0)],
    ['three times, the last a minute ago', sent(3, 60)],
    ['ever so often, the last an hour ago', sent(99, 3600)],
  ])('may be written to: %s', (_, before) => {
    expect(() => requireMaySend(byOrganisation(before), 0, NOW)).not.toThrow();
  });

  it.each([
    [3, 0, 60],
    [3, 59, 1],
    [4, 60, 60],
    [99, 0, 3600],
  ])('after %i mails, the last %i s ago, has to wait %i s', (count, ago, seconds) => {
    const ask = () => requireMaySend(byOrganisation(sent(count, ago)), 0, NOW);

    expect(ask).toThrow(InvitationMustWait);
    expect(ask).toThrow(expect.objectContaining({ details: { seconds } }));
  });

  it('counts what one sender writes in whatever name', () => {
    const before = { byOrganisation: sent(1, 0), bySender: sent(4, 0) };
    const ask = () => requireMaySend(before, 0, NOW);

    expect(ask).toThrow(expect.objectContaining({ details: { seconds: 120 } }));
  });

  it('is limited for one sender in a day, new addresses too', () => {
    expect(() =>
      requireMaySend(byOrganisation(null), INVITATION_LIMITS.perDay - 1, NOW),
    ).not.toThrow();
    expect(() => requireMaySend(byOrganisation(null), INVITATION_LIMITS.perDay, NOW)).toThrow(
      InvitationMustWait,
    );
  });
});

it('asks an address in as one thing at a time', () => {
  expect(() => requireNoneOpen({ isOpen: true })).toThrow(InvitationAlreadyOpen);
  expect(() => requireNoneOpen({ isOpen: false })).not.toThrow();
  expect(() => requireNoneOpen(null)).not.toThrow();
});
