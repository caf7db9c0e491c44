import { channelsFor, choiceOf, refusedChanges } from './channels.ts';
import { NOTIFICATION_KINDS, NOTIFICATION_RULES } from './notification-kinds.ts';

const VERIFIED = { isEmailVerified: true, digest: 'weekly' } as const;
const OFF = { inApp: false, mail: 'off' } as const;

describe('the channels of a notification', () => {
  it.each(NOTIFICATION_KINDS)('of %s reach somebody who chose nothing', (kind) => {
    const { inApp, mailNow, digest } = channelsFor(kind, new Map(), VERIFIED);

    expect(inApp).toBe(true);
    expect(mailNow !== digest).toBe(true);
  });

  it.each(NOTIFICATION_KINDS)('of %s can be switched off, unless it is about security', (kind) => {
    const { isSecurity } = NOTIFICATION_RULES[kind];
    const choices = new Map([[kind, OFF]]);

    expect(channelsFor(kind, choices, VERIFIED)).toEqual({
      inApp: false,
      mailNow: isSecurity,
      digest: false,
    });
    expect(refusedChanges(choices)).toEqual(isSecurity ? [kind] : []);
    expect(choiceOf(kind, choices).mail).toBe(isSecurity ? 'now' : 'off');
  });

  it('leave an address alone that nobody has confirmed, security aside', () => {
    const unverified = { ...VERIFIED, isEmailVerified: false };

    expect(channelsFor('agency-published', new Map(), unverified).mailNow).toBe(false);
    expect(channelsFor('claim-verified', new Map(), unverified).digest).toBe(false);
    expect(channelsFor('password-changed', new Map(), unverified).mailNow).toBe(true);
  });

  it('leave out a digest that nobody wants', () => {
    const never = { ...VERIFIED, digest: 'never' } as const;

    expect(channelsFor('claim-verified', new Map(), never)).toEqual({
      inApp: true,
      mailNow: false,
      digest: false,
    });
  });
});
