import { isUuid } from '../../../platform/ids/is-uuid.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What the cursors of these lists hold: when, and which. */
export function isPlaceInTime(key: readonly unknown[]): key is readonly [at: string, id: string] {
  const [at, id] = key;
  return (
    key.length === 2 &&
    typeof at === 'string' &&
    INSTANT.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    isUuid(id)
  );
}
