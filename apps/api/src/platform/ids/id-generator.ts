import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** New ids (UUIDv7, so that they sort by birth) and unguessable tokens. */
export abstract class IdGenerator {
  abstract nextId(): string;
  /** 256 random bits as text; an id is never a secret, this is. */
  abstract nextToken(): string;
}

export class RandomIdGenerator extends IdGenerator {
  nextId(): string {
    return v7();
  }

  nextToken(): string {
    return randomBytes(32).toString('base64url');
  }
}
