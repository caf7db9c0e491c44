import { createHash } from 'node:crypto';

/**
 * What is kept of a random token: who reads the table cannot use it. Fast on purpose: 256 random
 * bits need no slow hash.
 */
export const tokenHashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
