import { boundViolationsOf, type Brief } from '@raccordo/brief';

type Mutable = Record<string, unknown>;

/**
 * The draft without the answers the server would refuse (a VAT number half typed, a figure out of
 * bounds): one wrong answer must not keep the others from being saved.
 */
export function sendableBrief(brief: Brief): Brief {
  const violations = boundViolationsOf(brief);
  if (violations.length === 0) return brief;
  const copy = structuredClone(brief) as unknown as Record<string, Mutable>;
  for (const { path } of violations) {
    const [part = '', field = ''] = path.split('.');
    const owner = copy[part];
    if (owner !== undefined) owner[field] = emptied(owner[field]);
  }
  return copy as unknown as Brief;
}

function emptied(value: unknown): unknown {
  if (typeof value === 'boolean') return false;
  if (typeof value === 'string') return value.slice(0, 0) || null;
  return Array.isArray(value) ? [] : null;
}
