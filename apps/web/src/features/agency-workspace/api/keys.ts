/** Everything an agency's workspace has read; what changes one thing makes the rest stale. */
export const WORKSPACE_KEYS = {
  all: (organisationId: string) => ['agency-workspace', organisationId] as const,
  one: (organisationId: string, thing: string) =>
    ['agency-workspace', organisationId, thing] as const,
  profile: (organisationId: string) => ['agency-workspace', organisationId, ''] as const,
};

export const rootOf = (organisationId: string): string =>
  `/organisations/${encodeURIComponent(organisationId)}/agency`;
