import { aBrief } from '@raccordo/brief/testing';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { act, renderHook, waitFor } from '@testing-library/react';
import { planFrom, type PlanWork, type PlanWorkMessage } from '../workers/plan-work.ts';
import { usePlanWork } from './use-plan-work.ts';

/** The browser's worker, answering when the test says so; what it answers is the real plan. */
class HeldWorker {
  static readonly started: HeldWorker[] = [];
  readonly held: PlanWorkMessage[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isTerminated = false;

  constructor() {
    HeldWorker.started.push(this);
  }
  postMessage(message: PlanWorkMessage) {
    this.held.push(structuredClone(message));
  }
  terminate() {
    this.isTerminated = true;
  }
  answer({ id, work }: PlanWorkMessage) {
    this.onmessage?.({ data: structuredClone({ id, plan: planFrom(work) }) });
  }
}

const workFor = (leadsMinor: number): PlanWork => ({
  brief: aBrief(),
  book: SHIPPED_FIGURES,
  options: { draws: 20 },
  leadsMinor,
});

describe('a plan worked out beside the page', () => {
  const works = { small: workFor(2_000_00), large: workFor(4_000_00) };
  const open = () =>
    renderHook(({ name }) => usePlanWork(name, works[name]), {
      initialProps: { name: 'small' as keyof typeof works },
    });

  beforeEach(() => Object.assign(globalThis, { Worker: HeldWorker }));
  afterEach(() => Object.assign(globalThis, { Worker: undefined }));

  it('answers what was asked last, whatever arrives when', async () => {
    const { result, rerender } = open();
    rerender({ name: 'large' });
    const worker = HeldWorker.started.at(-1)!;
    const [first, second] = worker.held;
    await act(() => Promise.resolve(worker.answer(second!)));
    await act(() => Promise.resolve(worker.answer(first!)));
    expect(result.current.answer?.to).toBe('large');
    expect(result.current.answer?.plan.mixes[0]?.mix.budgetMinor).toBe(4_000_00);
  });

  it('says that it failed, and another try starts anew', async () => {
    const { result } = open();
    const broken = HeldWorker.started.at(-1)!;
    await act(() => Promise.resolve(broken.onerror?.()));
    expect(result.current.failure).toBeInstanceOf(Error);
    expect(broken.isTerminated).toBe(true);

    act(() => result.current.retry());
    const next = HeldWorker.started.at(-1)!;
    await act(() => Promise.resolve(next.answer(next.held.at(-1)!)));
    await waitFor(() => expect(result.current.answer?.to).toBe('small'));
    expect(result.current.failure).toBeNull();
  });
});
