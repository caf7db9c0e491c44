import { hash, parseOptions } from '@node-rs/argon2';
import { PASSWORD_HASHING, PasswordHasher } from './password-hasher.ts';

describe('hashing of passwords', () => {
  const hasher = new PasswordHasher();

  beforeAll(() => hasher.onModuleInit());

  it('is Argon2id with at least what OWASP asks, as the hash itself says', async () => {
    const kept = await hasher.hash('una password lunga');

    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const { memoryCost, timeCost, parallelism, outputLen, saltLen } = parseOptions(kept);
    expect({ memoryCost, timeCost, parallelism, outputLen }).toEqual(PASSWORD_HASHING);
    expect(memoryCost).toBeGreaterThanOrEqual(19 * 1024);
    expect(saltLen).toBeGreaterThanOrEqual(16);
  });

  it('salts: the same password twice gives two hashes', async () => {
    expect(await hasher.hash('una password lunga')).not.toBe(
      await hasher.hash('una password lunga'),
    );
  });

  it('takes the password whole, past 72 bytes', async () => {
    const long = 'è'.repeat(60);
    const kept = await hasher.hash(`${long}a`);

    expect(await hasher.verify(kept, `${long}a`)).toBe(true);
    expect(await hasher.verify(kept, `${long}b`)).toBe(false);
    expect(await hasher.verify(kept, long)).toBe(false);
  });

  it('knows a password whatever way its accents were typed', async () => {
    const kept = await hasher.hash('perche\u0301 no no');

    expect(await hasher.verify(kept, 'perch\u00e9 no no')).toBe(true);
  });

  it('opens nothing where there is no account, not even with the words it compares with', async () => {
    expect(await hasher.verify(null, '')).toBe(false);
    expect(await hasher.verify(null, 'una password lunga')).toBe(false);
  });

  it('renews a hash made with less', async () => {
    const weak = await hash('una password lunga', { ...PASSWORD_HASHING, memoryCost: 8 * 1024 });

    expect(hasher.isOutdated(weak)).toBe(true);
    expect(hasher.isOutdated(await hasher.hash('una password lunga'))).toBe(false);
  });

  it('turns away a storm instead of letting everybody wait', async () => {
    const storm = await Promise.allSettled(
      Array.from({ length: 400 }, () => hasher.verify(null, 'una password lunga')),
    );

    const refused = storm.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(200);
    expect(refused[0]).toMatchObject({
      reason: { code: 'service.overloaded', kind: 'unavailable' },
    });
    expect(await hasher.verify(null, 'afterwards')).toBe(false);
  });
});
