import type { OrganisationKind, TokenScope } from '../../platform/access/actor.ts';

/** A token as kept, without its secret. */
export interface ApiToken {
  readonly id: string;
  readonly organisationId: string;
  /** Who made it and answers for it. */
  readonly userId: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

export const API_TOKEN_LIMITS = {
  name: { max: 80 },
  days: { min: 1, max: 365 },
  /** Of one organisation, at once. */
  count: 20,
} as const;

/** Lets scanners of code and logs recognise one that has leaked. */
export const API_TOKEN_PREFIX = 'rac_';

/** "Last used" is written down at most this often. */
export const USED_EVERY_MS = 60_000;

const SCOPES_OF = {
  sme: ['briefs:read', 'briefs:write'],
  agency: ['profile:read', 'profile:write', 'standing:read'],
} as const satisfies Record<OrganisationKind, readonly TokenScope[]>;

/** What a token of such an organisation could be for. */
export const scopesOf = (kind: OrganisationKind): readonly TokenScope[] => SCOPES_OF[kind];
