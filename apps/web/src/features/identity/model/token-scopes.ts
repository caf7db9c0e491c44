/** What a token of such an organisation could be for; the server refuses the rest. */
export const SCOPES_OF = {
  sme: ['briefs:read', 'briefs:write'],
  agency: ['profile:read', 'profile:write', 'standing:read'],
} as const;

export const TOKEN_DAYS = [30, 90, 365] as const;

/** Texts are looked up by a word without a colon. */
export const scopeKey = (scope: string): string => scope.replace(':', '-');
