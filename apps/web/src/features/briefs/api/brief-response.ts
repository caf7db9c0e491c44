export type { BriefPage, BriefResponse, BriefSummary } from '@raccordo/api-client';

/** The version as `If-Match` wants it. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

export const BRIEF_KEYS = {
  all: ['briefs'] as const,
  list: ['briefs', 'list'] as const,
  one: (id: string) => ['briefs', 'one', id] as const,
};
