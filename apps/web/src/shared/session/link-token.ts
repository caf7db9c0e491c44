/**
 * The secret of a mailed link stands behind its `#`, which no browser sends anywhere. It is taken
 * out of the address as soon as it is read, so that it does not stay in the history.
 */
export function tokenOf(hash: string): string | null {
  return /^#token=([\w-]{1,64})$/.exec(hash)?.[1] ?? null;
}
