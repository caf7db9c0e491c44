import { redactDetails, WITHHELD } from './redact-details.ts';

const redacted = (details: Record<string, unknown>, kind = 'agency') =>
  redactDetails(details, kind);

describe('what the log must not keep', () => {
  it.each([
    'password',
    'passwordHash',
    'password_hash',
    'newPassword',
    'token',
    'tokens',
    'tokenHash',
    'resetToken',
    'totpSecret',
    'client_secret',
    'SESSION-COOKIE',
    'apiKey',
    'api_key',
    'privateKey',
    'recoveryCodes',
    'otp',
    'email',
    'eMail',
    'contactEmail',
    'e_mail',
    'phone',
    'phones',
    'ip',
    'ipAddress',
    'userAgent',
    'firstName',
    'contact_name',
    'birthDate',
    'iban',
  ])('is withheld from %s, at any depth', (name) => {
    expect(redacted({ [name]: 'value' })).toEqual({ [name]: WITHHELD });
    expect(redacted({ a: [{ b: { [name]: ['value'] } }] })).toEqual({
      a: [{ b: { [name]: WITHHELD } }],
    });
  });

  it.each([
    'status',
    'description',
    'agency',
    'agencies',
    'membership',
    'tokenless',
    'hashtagCount',
    'shipping',
    'name',
    'evidence',
    'version',
  ])('is nothing of %s', (name) => {
    expect(redacted({ [name]: 'value' })).toEqual({ [name]: 'value' });
  });

  it.each(['user', 'account', 'member', 'invitation'])('is the name of a %s', (kind) => {
    expect(redacted({ name: 'Ada Bianchi', role: 'owner' }, kind)).toEqual({
      name: WITHHELD,
      role: 'owner',
    });
  });

  it('tells a value withheld from no value', () => {
    expect(redacted({ email: null, phone: 'x' })).toEqual({ email: null, phone: WITHHELD });
  });

  it('keeps instants, numbers and lists as they are', () => {
    const at = new Date('2026-03-02T09:00:00Z');

    expect(redacted({ at, count: 3, ids: ['a', 'b'], none: null })).toEqual({
      at,
      count: 3,
      ids: ['a', 'b'],
      none: null,
    });
  });
});
