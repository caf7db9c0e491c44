import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ProblemNote } from './problem-note.tsx';
import { Waiting } from './waiting.tsx';

export interface AsyncViewProps<Value> {
  readonly query: Pick<UseQueryResult<Value>, 'data' | 'error' | 'isError' | 'isFetching'> & {
    readonly refetch: () => unknown;
  };
  /** What is being worked out, e.g. "Calcolo le ore…". */
  readonly waitingText: string;
  /** Thin lines already in place while waiting. */
  readonly waitingLines?: number;
  readonly isEmpty?: (value: Value) => boolean;
  readonly empty?: ReactNode;
  readonly children: (value: Value) => ReactNode;
}

/** The four states of everything that is fetched. What has arrived stays even if a refresh fails. */
export function AsyncView<Value>({
  query,
  waitingText,
  waitingLines = 4,
  isEmpty,
  empty,
  children,
}: AsyncViewProps<Value>) {
  const { data, error, isError, isFetching, refetch } = query;
  if (data === undefined) {
    if (!isError) return <Waiting text={waitingText} lines={waitingLines} />;
    return <ProblemNote error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
  }
  return (
    <>
      {isError && (
        <ProblemNote error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      )}
      {isEmpty?.(data) && empty !== undefined ? empty : children(data)}
    </>
  );
}
