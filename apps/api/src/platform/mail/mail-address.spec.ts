import { headerText, isMailAddress } from './mail-address.ts';

describe('a mail address', () => {
  it.each(['anna@esempio.it', "o'brien+x@mail.example.com", 'però@città.example'])(
    'may be %s',
    (text) => expect(isMailAddress(text)).toBe(true),
  );

  it.each([
    '',
    'anna',
    'anna@esempio',
    'anna@esempio.it, eva@esempio.it',
    'anna@esempio.it\r\nBcc: eva@esempio.it',
    'anna@esempio.it\u0000',
    'Anna <anna@esempio.it>',
    '"eva@esempio.it anna"@esempio.it',
    'anna@[127.0.0.1]',
    'anna@esempio.it\u2028',
    `${'a'.repeat(65)}@esempio.it`,
    `anna@${'a'.repeat(250)}.it`,
  ])('is not %j', (text) => expect(isMailAddress(text)).toBe(false));
});

it('a header is one line', () => {
  expect(headerText(' Ciao\r\nBcc: eva@esempio.it\u2028\tX ')).toBe('Ciao Bcc: eva@esempio.it X');
});
