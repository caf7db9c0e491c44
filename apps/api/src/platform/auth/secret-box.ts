import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecretKey } from './secret-key.ts';

const CIPHER = 'aes-256-gcm';
/** First byte of everything sealed, so that another way can follow this one. */
const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** Sealed by somebody else, for something else, or changed since. */
export class SealBroken extends Error {}

/** For what must be read again, unlike passwords and tokens: AES-256-GCM, a new nonce each time. */
@Injectable()
export class SecretBox {
  constructor(private readonly key: SecretKey) {}

  /** `owner` is bound in: a sealed text copied to another row does not open. */
  seal(purpose: string, owner: string, text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.key.for(purpose), iv).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]);
  }

  open(purpose: string, owner: string, sealed: Buffer): string {
    if (sealed[0] !== VERSION || sealed.length < HEAD_BYTES) throw new SealBroken();
    const iv = sealed.subarray(1, 1 + IV_BYTES);
    const decipher = createDecipheriv(CIPHER, this.key.for(purpose), iv, {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD_BYTES));
    try {
      const body = decipher.update(sealed.subarray(HEAD_BYTES));
      return Buffer.concat([body, decipher.final()]).toString('utf8');
    } catch {
      throw new SealBroken();
    }
  }

  /** A name for something personal: the same each time, and nobody without the key can guess back. */
  pseudonym(purpose: string, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.key.for(purpose)).update(JSON.stringify(parts)).digest();
  }
}
