import type { HistoryDesk } from './history-desk.ts';
import type { DeskAnswer, DeskQuestion, DeskTask } from './history-messages.ts';

/** A desk in a worker of its own; on the page's own thread only where there are no workers. */
export function openDesk(): HistoryDesk {
  return typeof Worker === 'undefined' ? lateDesk() : workerDesk();
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (ratio: number) => void;
}

function workerDesk(): HistoryDesk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const failAll = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The worker has stopped'));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./history-worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
      const asked = waiting.get(data.id);
      if (data.kind === 'progress') {
        asked?.onProgress(data.ratio);
        return;
      }
      waiting.delete(data.id);
      if (data.kind === 'done') asked?.resolve(data.value as never);
      else asked?.reject(new Error(data.message));
    };
    started.onerror = failAll;
    return started;
  };
  const ask = <Value>(
    task: DeskTask,
    values: readonly unknown[],
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      worker ??= start();
      last += 1;
      waiting.set(last, { resolve, reject, onProgress });
      const question: DeskQuestion = { id: last, task, values };
      worker.postMessage(question);
    });

  return {
    open: (file, onProgress) => ask('open', [file], onProgress),
    read: (choices, today) => ask('read', [choices, today]),
    refusedRows: () => ask('refusedRows', []),
    fit: (periods) => ask('fit', [periods]),
    close: () => {
      worker?.terminate();
      worker = null;
      failAll();
    },
  };
}

/** The parser is only loaded once there is a file. */
function lateDesk(): HistoryDesk {
  let desk: Promise<HistoryDesk> | null = null;
  const loaded = (): Promise<HistoryDesk> =>
    (desk ??= import('./local-desk.ts').then(({ localDesk }) => localDesk()));
  return {
    open: async (file, onProgress) => (await loaded()).open(file, onProgress),
    read: async (choices, today) => (await loaded()).read(choices, today),
    refusedRows: async () => (await loaded()).refusedRows(),
    fit: async (periods) => (await loaded()).fit(periods),
    close: () => {
      desk = null;
    },
  };
}
