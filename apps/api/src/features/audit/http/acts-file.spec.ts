import { text } from 'node:stream/consumers';
import type { ChainedEntry } from '@raccordo/audit';
import { actsFile } from './acts-file.ts';

const ENTRY: ChainedEntry = {
  seq: 7,
  occurredAt: new Date('2026-03-02T09:00:00.000Z'),
  actor: { kind: 'system', id: null, label: 'retention' },
  action: 'agency.suspended',
  objectKind: 'agency',
  objectId: '=HYPERLINK("https://evil.example")',
  reason: 'Two lines,\nand a "quote"',
  before: { status: 'published' },
  after: null,
  requestId: null,
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
};

async function* entriesOf(...entries: readonly ChainedEntry[]): AsyncIterable<ChainedEntry> {
  yield* await Promise.resolve(entries);
}

describe('the exported log', () => {
  it('is a table that no spreadsheet runs', async () => {
    const [header, ...rest] = (await text(actsFile(entriesOf(ENTRY), 'csv'))).split('\r\n');

    expect(header).toBe(
      'seq,occurredAt,actorKind,actorId,actorLabel,action,objectKind,objectId,reason,before,after,requestId,previousHash,hash',
    );
    expect(rest.join('\r\n')).toBe(
      [
        '7,2026-03-02T09:00:00.000Z,system,,retention,agency.suspended,agency,',
        `"'=HYPERLINK(""https://evil.example"")","Two lines,\nand a ""quote""",`,
        `"{""status"":""published""}",,,${'a'.repeat(64)},${'b'.repeat(64)}\r\n`,
      ].join(''),
    );
  });

  it.each([0, 1, 3])('is a list of %d', async (count) => {
    const entries = Array.from({ length: count }, () => ENTRY);
    const list: unknown = JSON.parse(await text(actsFile(entriesOf(...entries), 'json')));

    expect(list).toHaveLength(count);
    expect(JSON.stringify(list)).toBe(
      JSON.stringify(
        entries.map(({ actor, ...entry }) => ({
          seq: entry.seq,
          occurredAt: entry.occurredAt,
          actorKind: actor.kind,
          actorId: actor.id,
          actorLabel: actor.label,
          action: entry.action,
          objectKind: entry.objectKind,
          objectId: entry.objectId,
          reason: entry.reason,
          before: entry.before,
          after: entry.after,
          requestId: entry.requestId,
          previousHash: entry.previousHash,
          hash: entry.hash,
        })),
      ),
    );
  });
});
