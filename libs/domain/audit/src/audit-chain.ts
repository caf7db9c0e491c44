import { canonicalJson } from '@raccordo/kernel';
import type { AuditEntry, ChainedEntry } from './audit-entry.ts';

/** SHA-256 of a text, as 64 hexadecimal digits; an effect the caller lends. */
export type Digest = (text: string) => string;

/** A place in the chain: the last entry known to be right. */
export interface ChainPosition {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const CHAIN_START: ChainPosition = { seq: 0, hash: '0'.repeat(64) };

export const CHAIN_FAULTS = [
  'missing',
  'misplaced',
  'unlinked',
  'edited',
  'replaced',
  'cut',
] as const;

/**
 * `missing`: an entry was deleted before this one. `misplaced`: a number twice or out of order.
 * `unlinked`: it does not follow the entry before it. `edited`: its content is not what was hashed.
 * `replaced`: whole and linked, but not what was anchored. `cut`: the log ends before its anchor.
 */
export type ChainFault = (typeof CHAIN_FAULTS)[number];

export type ChainVerdict =
  | { readonly kind: 'intact'; readonly head: ChainPosition }
  | { readonly kind: 'broken'; readonly brokenAt: number; readonly reason: ChainFault };

/** Changes with any change of the written form: entries of different forms never collide. */
const FORM = 'raccordo-audit-1';

/** Puts an entry after `previous`. */
export function chainEntry(
  previous: ChainPosition,
  entry: AuditEntry,
  digest: Digest,
): ChainedEntry {
  const seq = previous.seq + 1;
  return {
    seq,
    occurredAt: entry.occurredAt,
    actor: entry.actor,
    action: entry.action,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    reason: entry.reason,
    before: entry.before,
    after: entry.after,
    requestId: entry.requestId,
    previousHash: previous.hash,
    hash: digest(writtenForm(seq, previous.hash, entry)),
  };
}

/**
 * Walks the entries in the order given, which must be that of their numbers. Without `from` they are
 * the whole log; with it they are the part that follows, so a long log is read page by page.
 * `anchors` are heads noted down earlier: what they say must still be there.
 */
export function verifyChain(
  entries: Iterable<ChainedEntry>,
  digest: Digest,
  { from = CHAIN_START, anchors = [] }: VerifyOptions = {},
): ChainVerdict {
  const anchored = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
  let last = from;
  for (const entry of entries) {
    const reason = faultOf(entry, last, digest, anchored.get(entry.seq));
    if (reason !== null) return { kind: 'broken', brokenAt: entry.seq, reason };
    last = { seq: entry.seq, hash: entry.hash };
  }
  return { kind: 'intact', head: last };
}

export interface VerifyOptions {
  readonly from?: ChainPosition;
  readonly anchors?: readonly ChainPosition[];
}

/** The end of the log against its last anchor: what a cut tail would otherwise hide. */
export function verifyTail(head: ChainPosition, lastAnchor: ChainPosition | null): ChainVerdict {
  if (lastAnchor !== null && lastAnchor.seq > head.seq) {
    return { kind: 'broken', brokenAt: head.seq + 1, reason: 'cut' };
  }
  return { kind: 'intact', head };
}

function faultOf(
  entry: ChainedEntry,
  last: ChainPosition,
  digest: Digest,
  anchoredHash: string | undefined,
): ChainFault | null {
  if (entry.seq > last.seq + 1) return 'missing';
  if (entry.seq < last.seq + 1) return 'misplaced';
  if (entry.previousHash !== last.hash) return 'unlinked';
  if (entry.hash !== digest(writtenForm(entry.seq, entry.previousHash, entry))) return 'edited';
  return anchoredHash === undefined || anchoredHash === entry.hash ? null : 'replaced';
}

/** Every field by name: a field nobody listed here would not be protected. */
function writtenForm(seq: number, previousHash: string, entry: AuditEntry): string {
  return canonicalJson({
    form: FORM,
    seq,
    previousHash,
    occurredAt: entry.occurredAt.toISOString(),
    actorKind: entry.actor.kind,
    actorId: entry.actor.id,
    actorLabel: entry.actor.label,
    action: entry.action,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    reason: entry.reason,
    before: entry.before,
    after: entry.after,
    requestId: entry.requestId,
  });
}
