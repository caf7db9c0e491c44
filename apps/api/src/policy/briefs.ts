import type { Access, RoutePolicy } from '../platform/access/rule.ts';

/** The guest who wrote it, or anybody of the firm it belongs to; its advisers too. */
const OWN_BRIEF: Access = {
  to: 'object',
  object: 'brief',
  param: 'id',
  relations: ['guest', 'owner', 'member', 'adviser'],
};

const READ = { access: OWN_BRIEF, limit: 'read', scope: 'briefs:read' } as const;
const WRITE = { access: OWN_BRIEF, limit: 'write', scope: 'briefs:write' } as const;
const COSTLY = { access: OWN_BRIEF, limit: 'costly', scope: 'briefs:read' } as const;

export const BRIEF_RULES: RoutePolicy = {
  'GET /api/v1/briefs': { access: { to: 'guest' }, limit: 'read', scope: 'briefs:read' },
  'POST /api/v1/briefs': { access: { to: 'guest' }, limit: 'write', scope: 'briefs:write' },
  'GET /api/v1/briefs/:id': READ,
  'PUT /api/v1/briefs/:id': WRITE,
  'DELETE /api/v1/briefs/:id': WRITE,
  'GET /api/v1/briefs/:id/authorship': READ,
  'GET /api/v1/briefs/:id/candidates': READ,
  'GET /api/v1/briefs/:id/diagnosis': READ,
  'POST /api/v1/briefs/:id/duplicate': WRITE,
  'GET /api/v1/briefs/:id/exclusions': COSTLY,
  'GET /api/v1/briefs/:id/history': READ,
  'PUT /api/v1/briefs/:id/history': WRITE,
  'DELETE /api/v1/briefs/:id/history': WRITE,
  'GET /api/v1/briefs/:id/matches': READ,
  'GET /api/v1/briefs/:id/matches/:agencyId': COSTLY,
  'GET /api/v1/briefs/:id/matches/compare': READ,
  'GET /api/v1/briefs/:id/need': READ,
  'PUT /api/v1/briefs/:id/plan': { ...WRITE, limit: 'costly' },
  'DELETE /api/v1/briefs/:id/plan': { ...WRITE, limit: 'costly' },
  'POST /api/v1/briefs/:id/teams': { ...WRITE, limit: 'costly' },
  'POST /api/v1/briefs/:id/teams/frontier': COSTLY,
  'GET /api/v1/briefs/:id/teams/:teamId': READ,
  'POST /api/v1/briefs/:id/submit': { ...WRITE, limit: 'costly' },
};
