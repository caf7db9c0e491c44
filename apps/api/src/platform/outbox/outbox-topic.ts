/** One sort of message: its name, for good, and how what was stored is read back. */
export interface OutboxTopic<Payload extends object> {
  readonly name: string;
  /** Throws `UndeliverableMessage` for what it cannot work with. */
  readonly read: (stored: unknown) => Payload;
}

export interface OutboxMessage {
  readonly id: string;
  readonly createdAt: Date;
}

/**
 * `database`: the effect is in the same transaction as the note that it happened, so it happens
 * once. `outside`: something is told that cannot be undone; after a crash at the wrong moment it
 * may be told twice, and should carry the message's id to be recognised by.
 */
export type OutboxEffect = 'database' | 'outside';

export interface OutboxHandler<Payload extends object> {
  readonly effect: OutboxEffect;
  readonly deliver: (payload: Payload, message: OutboxMessage) => Promise<void>;
}

/** Trying again would not help: straight to the dead letters. */
export class UndeliverableMessage extends Error {}
