/** Without letters and digits that look alike on paper. 32 symbols: five bits each. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

export const RECOVERY_CODES = {
  count: 10,
  /** 80 random bits: hashed with SHA-256 and still not worth guessing. */
  bytes: 10,
} as const;

const SYMBOLS = 16;
const GROUP = 4;

/** Ten random bytes as four groups of four: `k7mq-2xvd-…`. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.slice(0, RECOVERY_CODES.bytes)) bits = bits * 256n + BigInt(byte);
  const symbols = Array.from({ length: SYMBOLS }, (_, place) => {
    const index = Number((bits >> BigInt(5 * (SYMBOLS - 1 - place))) & 31n);
    return ALPHABET[index] ?? '';
  });
  return symbols.join('').replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');
}

/** As typed from paper: case, spaces and dashes do not count. */
export function normalizeRecoveryCode(text: string): string {
  const symbols = text.toLowerCase().replace(/[\s-]/g, '');
  return symbols.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');
}
