/** One value for each key: `Object.fromEntries` that keeps the keys in the type. */
export function tableOf<Key extends string | number, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const entries = keys.map((key) => [key, valueOf(key)]);
  return Object.fromEntries(entries) as Readonly<Record<Key, Value>>;
}
