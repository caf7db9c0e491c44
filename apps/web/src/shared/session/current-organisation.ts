import type { CurrentOrganisation, CurrentPerson } from '@raccordo/api-client';
import { useSyncExternalStore } from 'react';
import { usePerson } from './session.ts';

const STORAGE_KEY = 'raccordo-organisation';
const listeners = new Set<() => void>();

/** Private windows may refuse to store: then the choice lasts as long as the page. */
let chosen: string | null = null;

function read(): string | null {
  try {
    return window.localStorage.getItem(STORAGE_KEY) ?? chosen;
  } catch {
    return chosen;
  }
}

/** For whom one acts from now on; an id, and nothing secret. */
export function chooseOrganisation(id: string): void {
  chosen = id;
  try {
    window.localStorage.setItem(STORAGE_KEY, id);
  } catch {
    // Kept for this page only.
  }
  for (const listener of listeners) listener();
}

/** Whoever signs in next chooses for themselves. */
export function forgetChosenOrganisation(): void {
  chosen = null;
  try {
    window.localStorage.removeItem(STORAGE_KEY);
  } catch {
    // There is nothing to remove.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one chosen last, if one still belongs to it; else the first. */
export function currentOrganisationOf(
  person: CurrentPerson | null,
  choice: string | null,
): CurrentOrganisation | null {
  const organisations = person?.organisations ?? [];
  return organisations.find(({ id }) => id === choice) ?? organisations[0] ?? null;
}

/** The organisation the signed-in person acts for; null for nobody, or somebody without one. */
export function useCurrentOrganisation(): CurrentOrganisation | null {
  const person = usePerson();
  const choice = useSyncExternalStore(subscribe, read);
  return currentOrganisationOf(person, choice);
}
