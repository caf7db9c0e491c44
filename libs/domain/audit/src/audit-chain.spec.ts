import { createHash } from 'node:crypto';
import type { AuditEntry, ChainedEntry } from './audit-entry.ts';
import {
  CHAIN_START,
  chainEntry,
  type ChainFault,
  type ChainPosition,
  verifyChain,
  verifyTail,
} from './audit-chain.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const anEntry = (overrides: Partial<AuditEntry> = {}): AuditEntry => ({
  occurredAt: new Date('2026-03-02T09:00:00.000Z'),
  actor: { kind: 'person', id: '01900000-0000-7000-8000-000000000001', label: null },
  action: 'agency.suspended',
  objectKind: 'agency',
  objectId: '01900000-0000-7000-8000-0000000000a1',
  reason: 'No answer for ninety days',
  before: { status: 'published' },
  after: { status: 'suspended' },
  requestId: null,
  ...overrides,
});

function chainOf(entries: readonly AuditEntry[], from = CHAIN_START): ChainedEntry[] {
  let last: ChainPosition = from;
  return entries.map((entry) => {
    const chained = chainEntry(last, entry, digest);
    last = { seq: chained.seq, hash: chained.hash };
    return chained;
  });
}

const LENGTH = 7;
const chain = (): ChainedEntry[] =>
  chainOf(Array.from({ length: LENGTH }, (_, i) => anEntry({ objectId: `object-${i}` })));

const headOf = (entries: readonly ChainedEntry[]): ChainPosition => {
  const last = entries.at(-1);
  return last === undefined ? CHAIN_START : { seq: last.seq, hash: last.hash };
};

const broken = (brokenAt: number, reason: ChainFault) => ({ kind: 'broken', brokenAt, reason });

describe('the chain of the audit log', () => {
  it('is intact as it was written, and says where it ends', () => {
    const entries = chain();

    expect(verifyChain(entries, digest)).toEqual({ kind: 'intact', head: headOf(entries) });
  });

  it('is intact when empty', () => {
    expect(verifyChain([], digest)).toEqual({ kind: 'intact', head: CHAIN_START });
  });

  it('does not depend on the order in which a database gives fields back', () => {
    const [entry] = chainOf([anEntry({ before: { a: 1, b: { c: 2, d: 3 } } })]);
    const shuffled = { ...entry!, before: { b: { d: 3, c: 2 }, a: 1 } };

    expect(verifyChain([shuffled], digest).kind).toBe('intact');
  });

  it('can be walked page by page', () => {
    const entries = chain();
    const first = verifyChain(entries.slice(0, 3), digest);
    if (first.kind !== 'intact') throw new Error('The first page is intact');

    expect(verifyChain(entries.slice(3), digest, { from: first.head })).toEqual({
      kind: 'intact',
      head: headOf(entries),
    });
    expect(verifyChain(entries.slice(4), digest, { from: first.head })).toEqual(
      broken(5, 'missing'),
    );
  });

  const EDITS: Record<string, Partial<ChainedEntry>> = {
    occurredAt: { occurredAt: new Date('2026-03-02T09:00:00.001Z') },
    'actor kind': { actor: { ...anEntry().actor, kind: 'token' } },
    'actor id': { actor: { ...anEntry().actor, id: null } },
    'actor label': { actor: { ...anEntry().actor, label: 'retention' } },
    action: { action: 'agency.published' },
    objectKind: { objectKind: 'user' },
    objectId: { objectId: 'another' },
    reason: { reason: null },
    before: { before: { status: 'draft' } },
    after: { after: null },
    requestId: { requestId: '01900000-0000-7000-8000-0000000000ff' },
    hash: { hash: 'f'.repeat(64) },
  };

  it.each(Object.entries(EDITS))('finds an edited %s, wherever it is', (_field, edit) => {
    for (let at = 0; at < LENGTH; at += 1) {
      const entries = chain().map((entry, i) => (i === at ? { ...entry, ...edit } : entry));

      expect(verifyChain(entries, digest)).toEqual(broken(at + 1, 'edited'));
    }
  });

  it('finds a deleted entry, whichever but the last', () => {
    for (let at = 0; at < LENGTH - 1; at += 1) {
      const entries = chain().filter((_, i) => i !== at);

      expect(verifyChain(entries, digest)).toEqual(broken(at + 2, 'missing'));
    }
  });

  it('finds a deletion covered by new numbers', () => {
    const entries = chain()
      .filter((_, i) => i !== 2)
      .map((entry, i) => ({ ...entry, seq: i + 1 }));

    expect(verifyChain(entries, digest)).toEqual(broken(3, 'unlinked'));
  });

  it('finds an inserted entry, even one correctly linked to the one before', () => {
    const entries = chain();
    const [forged] = chainOf([anEntry({ reason: 'forged' })], headOf(entries.slice(0, 3)));
    const later = entries.slice(3).map((entry) => ({ ...entry, seq: entry.seq + 1 }));

    expect(verifyChain([...entries.slice(0, 3), forged!, ...later], digest)).toEqual(
      broken(5, 'unlinked'),
    );
  });

  it('finds two entries that changed places, numbers and all', () => {
    const entries = chain();
    const [second, third] = [entries[1]!, entries[2]!];
    entries[1] = { ...third, seq: 2 };
    entries[2] = { ...second, seq: 3 };

    expect(verifyChain(entries, digest)).toEqual(broken(2, 'unlinked'));
  });

  it('finds an entry that is there twice', () => {
    const entries = chain();

    expect(verifyChain([...entries.slice(0, 3), ...entries.slice(2)], digest)).toEqual(
      broken(3, 'misplaced'),
    );
  });

  it('finds a history written anew by the head noted down before', () => {
    const anchor = headOf(chain());
    const rewritten = chainOf(
      Array.from({ length: LENGTH }, (_, i) => anEntry({ objectId: `object-${i}`, reason: 'lie' })),
    );

    expect(verifyChain(rewritten, digest).kind).toBe('intact');
    expect(verifyChain(rewritten, digest, { anchors: [anchor] })).toEqual(
      broken(LENGTH, 'replaced'),
    );
    expect(verifyChain(chain(), digest, { anchors: [anchor] }).kind).toBe('intact');
  });

  it('finds a cut tail by the head noted down before', () => {
    const anchor = headOf(chain());
    const left = headOf(chain().slice(0, -2));

    expect(verifyTail(left, anchor)).toEqual(broken(LENGTH - 1, 'cut'));
    expect(verifyTail(anchor, anchor)).toEqual({ kind: 'intact', head: anchor });
    expect(verifyTail(left, null)).toEqual({ kind: 'intact', head: left });
  });
});
