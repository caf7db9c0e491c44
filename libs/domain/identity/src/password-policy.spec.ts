import {
  lengthOf,
  normalizePassword,
  passwordFault,
  type PasswordFault,
} from './password-policy.ts';

const OWNER = {
  email: 'anna.rossi@infissirossi.it',
  name: 'Anna Rossi Bianchi',
  organisationName: 'Infissi Rossi S.r.l.',
};
const isCommon = (password: string) => password === 'password1234';
const faultOf = (password: string) => passwordFault(password, OWNER, isCommon);

describe('a password', () => {
  it.each<[string, PasswordFault | null]>([
    ['sette77', 'too_short'],
    ['otto8888', null],
    ['x'.repeat(256), null],
    ['x'.repeat(257), 'too_long'],
    ['password1234', 'common'],
    ['PassWord1234', 'common'],
    ['anna.rossi@infissirossi.it', 'personal'],
    ['AnnaRossi', 'personal'],
    ['anna rossi bianchi', 'personal'],
    ['infissi rossi srl', 'personal'],
    ['InfissiRossi2026finestre', null],
    ['solominuscole', null],
    ['        ', null],
    ['🔑🔑🔑🔑🔑🔑🔑', 'too_short'],
    ['🔑🔑🔑🔑🔑🔑🔑🔑', null],
  ])('%p: %p', (password, fault) => {
    expect(faultOf(password)).toBe(fault);
  });

  it('is not personal because something is unknown', () => {
    const nobody = { email: '', name: '', organisationName: null };

    expect(passwordFault('-- -- -- --', nobody, isCommon)).toBeNull();
  });

  it('is the same however the accents were typed', () => {
    expect(normalizePassword('perche\u0301 no')).toBe(normalizePassword('perch\u00e9 no'));
    expect(lengthOf('e\u0301')).toBe(1);
  });

  it('keeps spaces, case and everything past 72 bytes', () => {
    const long = ` ${'è'.repeat(60)}Z `;

    expect(normalizePassword(long)).toBe(long);
  });
});
