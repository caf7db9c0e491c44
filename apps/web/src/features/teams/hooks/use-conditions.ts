import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { TeamConditions } from '../api/team-response.ts';
import { conditionsOf, searchOf } from '../model/conditions.ts';

export interface Conditions {
  readonly current: TeamConditions;
  readonly change: (changed: Partial<TeamConditions>) => void;
  readonly fix: (agencyId: string) => void;
  readonly exclude: (agencyId: string) => void;
  /** Neither must be in nor must not. */
  readonly release: (agencyId: string) => void;
}

/** What the firm wants of its team, kept in the address. */
export function useConditions(): Conditions {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const current = conditionsOf(search);
    const change = (changed: Partial<TeamConditions>): void => {
      setSearch(searchOf({ ...current, ...changed }), { replace: true, preventScrollReset: true });
    };
    const without = (ids: readonly string[], gone: string) => ids.filter((id) => id !== gone);
    return {
      current,
      change,
      fix: (id) =>
        change({
          fixedAgencyIds: [...without(current.fixedAgencyIds, id), id],
          excludedAgencyIds: without(current.excludedAgencyIds, id),
        }),
      exclude: (id) =>
        change({
          fixedAgencyIds: without(current.fixedAgencyIds, id),
          excludedAgencyIds: [...without(current.excludedAgencyIds, id), id],
        }),
      release: (id) =>
        change({
          fixedAgencyIds: without(current.fixedAgencyIds, id),
          excludedAgencyIds: without(current.excludedAgencyIds, id),
        }),
    };
  }, [search, setSearch]);
}
