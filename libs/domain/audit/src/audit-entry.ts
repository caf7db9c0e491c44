export const ACTOR_KINDS = ['person', 'token', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who acted: people by id only, so that erasing a person leaves the log whole. */
export interface AuditActor {
  readonly kind: ActorKind;
  readonly id: string | null;
  /** What acted when no person did: the name of a job or a command. Never a person's name. */
  readonly label: string | null;
}

/** One act as it is kept, before it takes its place in the chain. */
export interface AuditEntry {
  readonly occurredAt: Date;
  readonly actor: AuditActor;
  /** `noun.verb`, stable: it is filtered by and named in both languages. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  /** In the actor's words; null where the act needs none. */
  readonly reason: string | null;
  /** The fields the act changed, as they were and as they are; null = there was or is nothing. */
  readonly before: AuditDetails | null;
  readonly after: AuditDetails | null;
  readonly requestId: string | null;
}

export type AuditDetails = Readonly<Record<string, unknown>>;

/** An entry in its place. Places are numbered from 1 without a gap. */
export interface ChainedEntry extends AuditEntry {
  readonly seq: number;
  /** Of the entry before, as 64 hexadecimal digits. */
  readonly previousHash: string;
  readonly hash: string;
}
