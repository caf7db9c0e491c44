import { sourceOf, type ImportChoices, type RecognisedTable } from '@raccordo/history';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rememberedChoices } from '../model/remembered-choices.ts';
import type { FileRefusal, HistoryDesk, ReadFile } from '../workers/history-desk.ts';
import { openDesk } from '../workers/open-desk.ts';

export interface OpenImport {
  readonly kind: 'open';
  readonly name: string;
  readonly table: RecognisedTable;
  readonly rows: number;
  readonly sample: readonly (readonly string[])[];
  readonly choices: ImportChoices;
  /** What the rows give under the choices; null while they are read the first time. */
  readonly read: ReadFile | null;
  readonly isReading: boolean;
  readonly isRemembered: boolean;
}

export type ImportState =
  | { readonly kind: 'idle'; readonly refusal: FileRefusal | 'failed' | null }
  | { readonly kind: 'opening'; readonly name: string; readonly ratio: number }
  | OpenImport;

export interface HistoryImport {
  readonly state: ImportState;
  readonly open: (file: File) => void;
  readonly choose: (choices: ImportChoices) => void;
  readonly refusedRows: HistoryDesk['refusedRows'];
  /** Stops reading, or puts the file away. */
  readonly close: () => void;
}

const IDLE: ImportState = { kind: 'idle', refusal: null };

const today = (): string => new Date().toISOString().slice(0, 10);

/** A file from its choice to the periods it holds; all reading happens off the page's thread. */
export function useImport(): HistoryImport {
  const [state, setState] = useState<ImportState>(IDLE);
  const desk = useRef<HistoryDesk | null>(null);
  /** Answers to what was asked before something else are not listened to. */
  const turn = useRef(0);

  const close = useCallback(() => {
    turn.current += 1;
    desk.current?.close();
    desk.current = null;
    setState(IDLE);
  }, []);

  useEffect(
    () => () => {
      turn.current += 1;
      desk.current?.close();
    },
    [],
  );

  const read = async (choices: ImportChoices, mine: number): Promise<void> => {
    const found = await desk.current?.read(choices, today());
    if (turn.current !== mine || found === undefined) return;
    setState((now) => (now.kind === 'open' ? { ...now, read: found, isReading: false } : now));
  };

  const attempt = (work: (mine: number) => Promise<void>): void => {
    turn.current += 1;
    const mine = turn.current;
    work(mine).catch(() => {
      if (turn.current === mine) setState({ kind: 'idle', refusal: 'failed' });
    });
  };

  return {
    state,
    close,
    open: (file) => {
      desk.current?.close();
      const opened = (desk.current = openDesk());
      setState({ kind: 'opening', name: file.name, ratio: 0 });
      attempt(async (mine) => {
        const found = await opened.open(file, (ratio) => {
          if (turn.current === mine) setState({ kind: 'opening', name: file.name, ratio });
        });
        if (turn.current !== mine) return;
        if (found.kind === 'refused') {
          setState({ kind: 'idle', refusal: found.reason });
          return;
        }
        const remembered = rememberedChoices(found.table);
        const choices = remembered ?? firstChoices(found.table);
        const isRemembered = remembered !== null;
        const name = file.name;
        setState({
          ...found,
          kind: 'open',
          name,
          choices,
          read: null,
          isReading: true,
          isRemembered,
        });
        await read(choices, mine);
      });
    },
    choose: (choices) => {
      setState((now) => (now.kind === 'open' ? { ...now, choices, isReading: true } : now));
      attempt((mine) => read(choices, mine));
    },
    refusedRows: () => desk.current?.refusedRows() ?? Promise.resolve([]),
  };
}

function firstChoices({ roles, source }: RecognisedTable): ImportChoices {
  const channel = sourceOf(source)?.channel ?? null;
  return { roles, decimal: null, dates: null, channel, groups: {} };
}
