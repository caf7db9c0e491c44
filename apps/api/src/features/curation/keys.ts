import { isUuid } from '../../platform/ids/is-uuid.ts';

/** A cursor of a list in the order of an instant, then of ids. */
export function isInstantKey(key: readonly unknown[]): boolean {
  const [at, id, ...rest] = key;
  return rest.length === 0 && isInstant(at) && isUuid(id);
}

export function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value));
}
