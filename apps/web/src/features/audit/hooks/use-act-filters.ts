import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ActFilters, readFilters, writeFilters } from '../model/act-filters.ts';

export type ChangeFilters = (changes: Partial<ActFilters>) => void;

/** Filters live in the address: what an admin found can be sent to another. */
export function useActFilters(): readonly [ActFilters, ChangeFilters] {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const change = useCallback<ChangeFilters>(
    (changes) => {
      setParams((current) => writeFilters({ ...readFilters(current), ...changes }), {
        replace: true,
        preventScrollReset: true,
      });
    },
    [setParams],
  );
  return [filters, change];
}
