import { isUuid } from '../ids/is-uuid.ts';

/** The last line of defence: a key that is no id of ours never touches a path or an address. */
export function requireStorageKey(key: string): string {
  if (!isUuid(key)) throw new Error('A storage key is an id');
  return key.toLowerCase();
}
