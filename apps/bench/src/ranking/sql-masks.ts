/** A set of words of the taxonomy as the bits of an integer. */
export function maskOf<Id extends string>(ids: readonly Id[], order: readonly Id[]): number {
  return ids.reduce((mask, id) => mask | (1 << order.indexOf(id)), 0);
}
