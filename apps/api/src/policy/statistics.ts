import type { RoutePolicy } from '../platform/access/rule.ts';

const ADMIN = { access: { to: 'admin' }, limit: 'costly' } as const;

/** The public part stands among the public rules; these figures name agencies. */
export const STATISTICS_RULES: RoutePolicy = {
  'GET /api/v1/admin/exposure': ADMIN,
  'GET /api/v1/admin/statistics': ADMIN,
};
