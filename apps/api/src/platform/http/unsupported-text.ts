/**
 * Text PostgreSQL cannot store: NUL, and halves of a surrogate pair. Refused at the door, since in a
 * query they would come back as our fault.
 */
const UNSUPPORTED = /\0|\p{Surrogate}/u;

/** Names that mean something to every object: the validator passes over them without a word. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Where in the value such text, or a reserved name, is: a dotted path; null when all is well. */
export function unsupportedTextPath(root: unknown): string | null {
  // A stack of our own: a body may be nested deeper than the call stack.
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && UNSUPPORTED.test(value)) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (UNSUPPORTED.test(key) || RESERVED.has(key)) return path;
      // The outermost names (body, query) are ours, not the caller's.
      open.push({
        value: child,
        path: path === '' || path === 'body' || path === 'query' ? key : `${path}.${key}`,
      });
    }
  }
  return null;
}
