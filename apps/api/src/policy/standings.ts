import type { Access, RoutePolicy } from '../platform/access/rule.ts';

/** Whoever works for the agency; advisers work for firms and are not among them. */
const OWN_AGENCY: Access = {
  to: 'object',
  object: 'organisation',
  param: 'organisationId',
  relations: ['owner', 'member'],
};

const COSTLY = { access: OWN_AGENCY, limit: 'costly', scope: 'standing:read' } as const;

export const STANDING_RULES: RoutePolicy = {
  'GET /api/v1/organisations/:organisationId/where-i-stand': COSTLY,
  'GET /api/v1/organisations/:organisationId/where-i-stand/demand': COSTLY,
  'GET /api/v1/organisations/:organisationId/where-i-stand/exposure': COSTLY,
  'GET /api/v1/organisations/:organisationId/where-i-stand/needs/:needKey': COSTLY,
  'GET /api/v1/organisations/:organisationId/where-i-stand/partners': COSTLY,
};
