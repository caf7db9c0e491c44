import { emptyBrief, type Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import { jest } from '@jest/globals';
import type { DraftCopies, DraftCopy } from './draft-copy.ts';
import { DraftSaver, type DraftGateway, type SaveFailure } from './draft-saver.ts';

class Refusal extends Error {
  readonly failure: SaveFailure;
  constructor(failure: SaveFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** A server of one draft, and a device that remembers. */
function aDesk() {
  const sent: { version: number | null; content: Brief }[] = [];
  const refusals: SaveFailure[] = [];
  const kept = new Map<string, DraftCopy<Brief>>();
  let version = 0;
  let stored = theirs;
  const answer = (from: number | null, content: Brief) => {
    sent.push({ version: from, content });
    const refusal = refusals.shift();
    if (refusal !== undefined) return Promise.reject(new Refusal(refusal));
    version += 1;
    return Promise.resolve({ id: 'draft', version, content });
  };
  const gateway: DraftGateway<Brief> = {
    create: (content) => answer(null, content),
    save: (_id, from, content) => answer(from, content),
    load: (id) => Promise.resolve({ id, version: 9, content: stored }),
    explain: (error) => (error as Refusal).failure,
  };
  const copies: DraftCopies<Brief> = {
    find: (id) => kept.get(id ?? 'new') ?? null,
    keep: (id, copy) => void kept.set(id ?? 'new', copy),
    drop: (id) => void kept.delete(id ?? 'new'),
  };
  const onServer = (content: Brief): void => void (stored = content);
  const saver = new DraftSaver(null, emptyBrief(), gateway, copies);
  return { saver, sent, refusals, kept, onServer };
}

const mine = aBrief({ firm: { name: 'Mine' } });
const later = aBrief({ firm: { name: 'Later' } });
const theirs = aBrief({ firm: { name: 'Theirs' } });

describe('a draft that saves itself', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('creates the draft once typing pauses, then saves against the version it knows', async () => {
    const { saver, sent } = aDesk();
    saver.change(mine);
    await jest.advanceTimersByTimeAsync(1_000);
    saver.change(later);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ version }) => version)).toEqual([null, 1]);
    expect(saver.snapshot()).toMatchObject({ status: 'saved', draftId: 'draft', version: 2 });
  });

  it('sends nothing while nothing has changed', async () => {
    const { saver, sent } = aDesk();
    saver.change(emptyBrief());
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
  });

  it('keeps what could not be sent on the device and tries again by itself', async () => {
    const { saver, refusals, kept } = aDesk();
    refusals.push({ kind: 'unreachable' });
    saver.change(mine);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(saver.snapshot().status).toBe('unreachable');
    expect(kept.get('new')?.content).toBe(mine);
    await jest.advanceTimersByTimeAsync(2_500);
    expect(saver.snapshot().status).toBe('saved');
    expect(kept.size).toBe(0);
  });

  it('overwrites nobody: a stale version stops and shows the other side', async () => {
    const { saver, refusals, sent } = aDesk();
    saver.change(mine);
    await saver.flush();
    refusals.push({ kind: 'conflict' });
    saver.change(later);
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({ status: 'conflict', theirs: { version: 9 } });
    await saver.keepMine();
    expect(sent.at(-1)).toEqual({ version: 9, content: later });
    expect(saver.snapshot().status).toBe('saved');
  });

  it('goes on by itself when only the version moved', async () => {
    const { saver, refusals, sent, onServer } = aDesk();
    saver.change(mine);
    await saver.flush();
    onServer(structuredClone(mine));
    refusals.push({ kind: 'conflict' });
    saver.change(later);
    await saver.flush();
    await jest.advanceTimersByTimeAsync(10);
    expect(sent.at(-1)).toEqual({ version: 9, content: later });
    expect(saver.snapshot()).toMatchObject({ status: 'saved', theirs: null });
  });

  it('sees no conflict in finding its own words', async () => {
    const { saver, refusals } = aDesk();
    saver.change(mine);
    await saver.flush();
    refusals.push({ kind: 'conflict' });
    saver.change(structuredClone(theirs));
    await saver.flush();
    expect(saver.snapshot()).toMatchObject({ status: 'saved', version: 9, theirs: null });
  });

  it('gives way to the other side when asked', async () => {
    const { saver, refusals, sent } = aDesk();
    saver.change(mine);
    await saver.flush();
    refusals.push({ kind: 'conflict' });
    saver.change(later);
    await saver.flush();
    expect(saver.takeTheirs()?.content).toBe(theirs);
    saver.change(theirs);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
    expect(saver.snapshot()).toMatchObject({ status: 'saved', version: 9 });
  });
});
