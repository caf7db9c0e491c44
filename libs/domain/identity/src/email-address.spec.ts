import { isEmailAddress, normalizeEmail } from './email-address.ts';

describe('an e-mail address', () => {
  it('is compared without spaces around it and in lower case', () => {
    expect(normalizeEmail('  Anna.Rossi@Example.IT ')).toBe('anna.rossi@example.it');
  });

  it.each(['anna@example.it', 'a.b+c@mail.example.co.uk', 'josé@example.com', "o'neil@example.ie"])(
    '%p is written well',
    (email) => {
      expect(isEmailAddress(email)).toBe(true);
    },
  );

  it.each([
    '',
    'anna',
    'anna@',
    '@example.it',
    'anna@example',
    'anna@@example.it',
    'anna @example.it',
    'anna@exam ple.it',
    'anna@example..it',
    'anna@example.it\nBcc: x@example.com',
    'anna\u0000@example.it',
    'Anna <anna@example.it>',
    `${'a'.repeat(250)}@example.it`,
  ])('%p is not', (email) => {
    expect(isEmailAddress(email)).toBe(false);
  });
});
