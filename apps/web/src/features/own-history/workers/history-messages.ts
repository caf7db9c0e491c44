import type { HistoryDesk } from './history-desk.ts';

export type DeskTask = Exclude<keyof HistoryDesk, 'close'>;

/** What the page asks of the worker, each with a number of its own. */
export interface DeskQuestion {
  readonly id: number;
  readonly task: DeskTask;
  /** Without what cannot be sent: functions. */
  readonly values: readonly unknown[];
}

export type DeskAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly ratio: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
