/** Browsers read `\` as `/` and skip tabs and line breaks: none of them belongs in a path of ours. */
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/** Where to go after signing in: only ever a path of this site, else `fallback`. */
export function ownPathOr(path: string | null, fallback: string): string {
  return path !== null && OWN_PATH.test(path) ? path : fallback;
}
