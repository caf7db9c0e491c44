import { CommonPasswords } from './common-passwords.ts';

describe('the list of common passwords', () => {
  it('has at least the 3,000 that ASVS asks for, of acceptable length and in lower case', async () => {
    const list = await new CommonPasswords().load();

    expect(list.size).toBeGreaterThanOrEqual(3_000);
    expect([...list].filter((word) => word.length < 8 || word !== word.toLowerCase())).toEqual([]);
  });

  it.each(['password', '12345678', 'qwertyuiop', 'baseball', 'trustno1', 'iloveyou'])(
    'names %p',
    async (password) => {
      expect((await new CommonPasswords().load()).has(password)).toBe(true);
    },
  );

  it('leaves ordinary phrases alone', async () => {
    expect((await new CommonPasswords().load()).has('finestre di legno chiaro')).toBe(false);
  });
});
