/** Cache keys of one result; the brief shares its key with the wizard, which changes it. */
export const RESULT_KEYS = {
  briefList: ['briefs', 'list'] as const,
  brief: (id: string) => ['briefs', 'one', id] as const,
  diagnosis: (id: string) => ['results', id, 'diagnosis'] as const,
  matches: (id: string) => ['results', id, 'matches'] as const,
  match: (id: string, agencyId: string) => ['results', id, 'match', agencyId] as const,
  comparison: (id: string, agencyIds: readonly string[]) =>
    ['results', id, 'comparison', ...agencyIds] as const,
  exclusions: (id: string, reason: string) => ['results', id, 'exclusions', reason] as const,
};

export function briefPath(id: string): string {
  return `/briefs/${encodeURIComponent(id)}`;
}
