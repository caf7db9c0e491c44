import type { RoutePolicy } from '../platform/access/rule.ts';

const PUBLIC = { access: { to: 'anyone' }, limit: 'read' } as const;

/** The same for everybody. */
export const PUBLIC_RULES: RoutePolicy = {
  'GET /livez': PUBLIC,
  'GET /readyz': PUBLIC,
  'GET /api/v1/agencies': PUBLIC,
  'GET /api/v1/agencies/:slug': PUBLIC,
  'GET /api/v1/agencies/facets': PUBLIC,
  'GET /api/v1/examples': PUBLIC,
  'GET /api/v1/examples/:slug': PUBLIC,
  'GET /api/v1/programme-statistics': PUBLIC,
  'GET /api/v1/programme-statistics/details': PUBLIC,
  'GET /api/v1/ranking-rules': PUBLIC,
  'GET /api/v1/taxonomy': PUBLIC,
};
