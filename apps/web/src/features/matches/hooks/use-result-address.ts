import { useSearchParams } from 'react-router';
import { MOST_COMPARED } from '../api/compare-matches.ts';

export interface ResultAddress {
  /** Agency whose match is open. */
  readonly openId: string | null;
  readonly isShowingExcluded: boolean;
  readonly chosenIds: readonly string[];
  readonly isFull: boolean;
  readonly open: (agencyId: string) => void;
  readonly showExcluded: () => void;
  readonly close: () => void;
  readonly toggleChosen: (agencyId: string) => void;
  readonly clearChosen: () => void;
}

/** What is open and chosen lives in the address, so that a link or the back button shows the same. */
export function useResultAddress(): ResultAddress {
  const [search, setSearch] = useSearchParams();
  const chosenIds = (search.get('chosen') ?? '').split(',').filter((id) => id !== '');
  const change = (changes: Readonly<Record<string, string | null>>, replace = false): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace, preventScrollReset: true },
    );
  return {
    openId: search.get('agency'),
    isShowingExcluded: search.has('excluded'),
    chosenIds,
    isFull: chosenIds.length >= MOST_COMPARED,
    open: (agencyId) => change({ agency: agencyId, excluded: null }),
    showExcluded: () => change({ excluded: '1', agency: null }),
    close: () => change({ agency: null, excluded: null }),
    toggleChosen: (agencyId) =>
      change(
        {
          chosen: chosenIds.includes(agencyId)
            ? chosenIds.filter((id) => id !== agencyId).join(',')
            : [...chosenIds, agencyId].slice(0, MOST_COMPARED).join(','),
        },
        true,
      ),
    clearChosen: () => change({ chosen: null }, true),
  };
}
