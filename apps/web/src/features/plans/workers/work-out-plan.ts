import type { MixPlan } from '@raccordo/planning';
import type { PlanDoneMessage, PlanWork, PlanWorkMessage } from './plan-work.ts';

interface Waiting {
  readonly resolve: (plan: MixPlan) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/**
 * The plan, worked out beside the page: a slider goes on answering meanwhile. Rejected when the
 * worker cannot be loaded or fails; the next call starts another one.
 */
export async function workOutPlan(work: PlanWork): Promise<MixPlan> {
  if (typeof Worker === 'undefined') {
    const { planFrom } = await import('./plan-work.ts');
    return planFrom(work);
  }
  return new Promise((resolve, reject) => {
    worker ??= startWorker();
    const message: PlanWorkMessage = { id: ++lastId, work };
    waiting.set(message.id, { resolve, reject });
    worker.postMessage(message);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<PlanDoneMessage>) => {
    waiting.get(data.id)?.resolve(data.plan);
    waiting.delete(data.id);
  };
  // What throws inside the worker arrives here too, without saying whose work it was.
  started.onerror = () => {
    started.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('The plan worker failed'));
    waiting.clear();
  };
  return started;
}
