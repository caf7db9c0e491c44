import { normalizeRecoveryCode, recoveryCodeFrom } from './recovery-code.ts';

describe('a recovery code', () => {
  it('is four groups of four unmistakable symbols', () => {
    for (let seed = 0; seed < 256; seed += 1) {
      const code = recoveryCodeFrom(
        Uint8Array.from({ length: 10 }, (_, at) => (seed * (at + 7)) % 256),
      );
      expect(code).toMatch(/^[a-km-z2-9]{4}(-[a-km-z2-9]{4}){3}$/);
      expect(code).not.toMatch(/[lo01]/);
    }
  });

  it('carries every bit it was made from', () => {
    const codes = Array.from({ length: 80 }, (_, bit) => {
      const bytes = new Uint8Array(10);
      bytes[bit >> 3] = 1 << (bit & 7);
      return recoveryCodeFrom(bytes);
    });

    expect(new Set(codes).size).toBe(80);
  });

  it('is read as people type it', () => {
    const code = recoveryCodeFrom(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

    expect(normalizeRecoveryCode(` ${code.toUpperCase().replace(/-/g, ' ')} `)).toBe(code);
    expect(normalizeRecoveryCode(code.replace(/-/g, ''))).toBe(code);
    expect(normalizeRecoveryCode(code)).toBe(code);
  });
});
