import type { Readable } from 'node:stream';
import { DomainError } from '@raccordo/kernel';

export interface StoredObject {
  readonly key: string;
  readonly modifiedAt: Date;
}

/**
 * Where the bytes of files live. Keys are ids made by us; nothing a person sends ever becomes part of
 * one. What `put` has acknowledged survives the process and the machine's power.
 */
export abstract class Storage {
  abstract put(key: string, content: Uint8Array): Promise<void>;
  /** Throws `StoredObjectMissing` before the first byte, never in the middle. */
  abstract open(key: string): Promise<Readable>;
  /** What is not there is deleted already. */
  abstract delete(key: string): Promise<void>;
  abstract list(): AsyncIterable<StoredObject>;
  /** What a `put` cut short before `before` has left behind. */
  abstract removeUnfinished(before: Date): Promise<void>;
}

/** A row says there is a file, and there is none: the fault is ours. */
export class StoredObjectMissing extends Error {}

/** Full, or not answering: try again later. */
export class StorageUnavailable extends DomainError {
  readonly code = 'storage.unavailable';
  readonly kind = 'unavailable';
}
