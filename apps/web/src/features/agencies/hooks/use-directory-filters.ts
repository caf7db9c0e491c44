import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readFilters, writeFilters, type DirectoryFilters } from '../model/directory-filters.ts';

export type ChangeFilters = (changes: Partial<DirectoryFilters>) => void;

/** Filters live in the address: they can be shared, and the back button undoes the page, not a box. */
export function useDirectoryFilters(): readonly [DirectoryFilters, ChangeFilters] {
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
