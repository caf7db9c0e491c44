import type { Brief, Clarity } from '@raccordo/brief';

/** A brief as the API tells it; its content has the shape of the domain's. */
export interface BriefResponse {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly content: Brief;
  readonly clarity: Clarity;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
}

/** The version as `If-Match` wants it. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

export const BRIEF_KEYS = {
  all: ['briefs'] as const,
  list: ['briefs', 'list'] as const,
  one: (id: string) => ['briefs', 'one', id] as const,
};
