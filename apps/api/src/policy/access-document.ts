import { RATE_LIMITS } from '../platform/access/rate-limits.ts';
import type { Access, RoutePolicy, RouteRule } from '../platform/access/rule.ts';

/** The policy table as people read it; committed, so that a change of access shows in a review. */
export function accessDocument(policy: RoutePolicy): string {
  const rows = Object.entries(policy)
    .map(([key, rule]) => [key, whoOf(rule.access), extrasOf(rule)] as const)
    .sort(([a], [b]) => placeOf(a).localeCompare(placeOf(b)));
  return [
    '# Who may call what',
    '',
    'Made from the policy table in `apps/api/src/policy/`: change it there, then run',
    '`node tools/generate-access-document.mjs`. A route that is not here is shut.',
    '',
    'Of an object: `owner`, `member` and `adviser` are roles in the organisation it belongs to, `guest` is',
    'who made it without an account, `self` the person it is about. To anybody else it does not exist.',
    '',
    ...table(['limit', 'requests a minute'], limits()),
    '',
    ...table(['route', 'who', 'limit and more'], rows),
    '',
  ].join('\n');
}

function whoOf(access: Access): string {
  switch (access.to) {
    case 'anyone':
      return 'anyone';
    case 'guest':
      return 'anyone, for what is theirs';
    case 'signed-in':
      return 'signed in';
    case 'verified':
      return 'signed in, address confirmed';
    case 'admin':
      return 'admin, second factor passed';
    case 'object': {
      const confirmed = access.verified === true ? ', address confirmed' : '';
      return `${access.relations.join(', ')} of the ${access.object}${confirmed}`;
    }
  }
}

function extrasOf({ limit, scope, assurance }: RouteRule): string {
  const parts = [
    limit,
    ...(scope === undefined ? [] : [`token with ${scope}`]),
    ...(assurance === undefined ? [] : ['proved again in the last 10 minutes']),
  ];
  return parts.join('; ');
}

function limits(): readonly (readonly [string, string])[] {
  return Object.entries(RATE_LIMITS).map(([id, { requests, isShared }]) => [
    id,
    `${String(requests)}, ${isShared ? 'by address' : 'by person, else by address'}`,
  ]);
}

/** By path, then method: routes on one thing stand together. */
function placeOf(key: string): string {
  const [method = '', path = ''] = key.split(' ');
  return `${path} ${method}`;
}

/** Aligned as the formatter would, so that the two agree. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
