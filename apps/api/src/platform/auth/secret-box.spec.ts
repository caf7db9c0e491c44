import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealBroken, SecretBox } from './secret-box.ts';
import { openSecretKey, parseSecretKey, SecretKey, SecretKeyError } from './secret-key.ts';

const boxWith = (fill: number) => new SecretBox(new SecretKey(Buffer.alloc(32, fill)));

describe('a sealed secret', () => {
  const box = boxWith(1);

  it('is opened by the same key, for the same purpose and owner', () => {
    expect(box.open('codes', 'anna', box.seal('codes', 'anna', 'JBSWY3DP'))).toBe('JBSWY3DP');
  });

  it('never looks the same twice, nor shows what it holds', () => {
    const [one, other] = [
      box.seal('codes', 'anna', 'JBSWY3DP'),
      box.seal('codes', 'anna', 'JBSWY3DP'),
    ];

    expect(one.equals(other)).toBe(false);
    expect(one.includes('JBSWY3DP')).toBe(false);
  });

  it('stays shut to another key, purpose or owner', () => {
    const sealed = box.seal('codes', 'anna', 'JBSWY3DP');

    expect(() => boxWith(2).open('codes', 'anna', sealed)).toThrow(SealBroken);
    expect(() => box.open('other', 'anna', sealed)).toThrow(SealBroken);
    expect(() => box.open('codes', 'bruno', sealed)).toThrow(SealBroken);
  });

  it('is broken by changing or cutting any byte', () => {
    const sealed = box.seal('codes', 'anna', 'JBSWY3DP');

    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => box.open('codes', 'anna', changed)).toThrow(SealBroken);
      expect(() => box.open('codes', 'anna', sealed.subarray(0, at))).toThrow(SealBroken);
    }
  });

  it('gives names that only the key can repeat', () => {
    expect(box.pseudonym('a', 'anna', '1').equals(box.pseudonym('a', 'anna', '1'))).toBe(true);
    expect(box.pseudonym('a', 'anna1').equals(box.pseudonym('a', 'anna', '1'))).toBe(false);
    expect(boxWith(2).pseudonym('a', 'anna').equals(box.pseudonym('a', 'anna'))).toBe(false);
  });
});

describe('the key of an installation', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raccordo-key-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made at the first start, for the eyes of its owner, and found at the next', async () => {
    const [one, other, ...more] = await Promise.all(
      Array.from({ length: 8 }, () => openSecretKey(join(folder, 'data'), null)),
    );
    if (one === undefined || other === undefined) throw new Error('Both were opened');
    expect(more.every((key) => key.for('x').equals(one.for('x')))).toBe(true);
    const again = await openSecretKey(join(folder, 'data'), null);

    expect(one.for('x').equals(other.for('x'))).toBe(true);
    expect(one.for('x').equals(again.for('x'))).toBe(true);
    expect(one.for('x').equals(one.for('y'))).toBe(false);
    const { mode } = await stat(join(folder, 'data', 'secret-key'));
    expect(mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'data'))).toEqual(['secret-key']);
  });

  it('comes from the settings when they name one, and then touches no file', async () => {
    const setting = Buffer.alloc(32, 7).toString('base64');

    const key = await openSecretKey(join(folder, 'never'), setting);

    expect(key.for('x').equals(new SecretKey(Buffer.alloc(32, 7)).for('x'))).toBe(true);
    await expect(readFile(join(folder, 'never', 'secret-key'))).rejects.toThrow('ENOENT');
  });

  it('is never made anew over a damaged one: what it sealed would be lost', async () => {
    await writeFile(join(folder, 'secret-key'), 'half a k');

    await expect(openSecretKey(folder, null)).rejects.toThrow(SecretKeyError);
  });

  it.each(['', 'short', 'A'.repeat(42), 'A'.repeat(45), `${'A'.repeat(42)}!`])(
    'is not %p',
    (text) => {
      expect(parseSecretKey(text)).toBeNull();
    },
  );
});
