import type { Page } from 'playwright-core';
import { draftFromExample, keepNumbers, submitExample } from './guest.ts';

const STEPS = ['firm', 'goals', 'economics', 'grounding', 'constraints', 'summary'] as const;

/** A page or state of one that anybody may visit. A new screen is added to `PLACES`. */
export interface Place {
  readonly name: string;
  readonly path: (given: Given) => string;
  /** What is there once the page is whole; its heading where nothing is said. */
  readonly until?: string;
}

/** What a visitor brings along. */
export interface Given {
  readonly draftId: string;
  readonly matchedId: string;
  readonly agencyIds: readonly string[];
  readonly agencySlug: string;
}

export const PLACES: readonly Place[] = [
  { name: 'home', path: () => '' },
  { name: 'directory', path: () => '/agencies' },
  { name: 'directory, nothing found', path: () => '/agencies?q=qwertyuiopzzz' },
  { name: 'agency', path: ({ agencySlug }) => `/agencies/${agencySlug}` },
  { name: 'unknown agency', path: () => '/agencies/no-such-agency' },
  { name: 'how we rank', path: () => '/how-we-rank' },
  { name: 'the market in figures', path: () => '/statistics' },
  { name: 'new brief', path: () => '/brief/new' },
  { name: 'my briefs', path: () => '/briefs' },
  ...STEPS.map((step) => ({
    name: `wizard: ${step}`,
    path: ({ draftId }: Given) => `/briefs/${draftId}/edit/${step}`,
  })),
  { name: 'result', path: ({ matchedId }) => `/briefs/${matchedId}` },
  { name: 'plan', path: ({ matchedId }) => `/briefs/${matchedId}/plan`, until: 'article' },
  {
    name: 'comparison',
    path: ({ matchedId, agencyIds }) =>
      `/briefs/${matchedId}/compare?agencies=${agencyIds.join(',')}`,
  },
  { name: 'team', path: ({ matchedId }) => `/briefs/${matchedId}/team?hours=8&can=seo` },
  { name: "somebody else's brief", path: () => '/briefs/0190a000-0000-7000-8000-000000000000' },
  { name: 'notices, not signed in', path: () => '/notifications' },
  { name: 'leaving a list by a link that does not work', path: () => '/unsubscribe' },
  { name: 'workspace of an agency, not signed in', path: () => '/agency' },
  { name: 'no such page', path: () => '/nowhere' },
];

/** Two briefs of this visitor's own, and agencies to look at. */
export async function prepare(page: Page, origin: string): Promise<Given> {
  const matchedId = await submitExample(page, origin);
  await keepNumbers(page, origin, matchedId);
  const draftId = await draftFromExample(page, origin);
  const matches = await page.request.get(`${origin}/api/v1/briefs/${matchedId}/matches?limit=3`);
  const { items } = (await matches.json()) as {
    items: readonly { agency: { id: string; slug: string } }[];
  };
  return {
    draftId,
    matchedId,
    agencyIds: items.map((item) => item.agency.id),
    agencySlug: items[0]?.agency.slug ?? '',
  };
}
