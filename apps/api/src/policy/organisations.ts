import type { ObjectAccess, RoutePolicy, RouteRule } from '../platform/access/rule.ts';

const of = (relations: ObjectAccess['relations']): ObjectAccess => ({
  to: 'object',
  object: 'organisation',
  param: 'organisationId',
  relations,
});

const EVERYBODY_IN_IT = of(['owner', 'member', 'adviser']);
/** An adviser works on a firm's briefs and has no business with its people. */
const ITS_OWN_PEOPLE = of(['owner', 'member']);
const OWNERS: RouteRule = { access: of(['owner']), limit: 'write' };

export const ORGANISATION_RULES: RoutePolicy = {
  'GET /api/v1/organisations': { access: { to: 'signed-in' }, limit: 'read' },
  'POST /api/v1/organisations': { access: { to: 'signed-in' }, limit: 'write' },
  'GET /api/v1/organisations/:organisationId': { access: EVERYBODY_IN_IT, limit: 'read' },
  'PUT /api/v1/organisations/:organisationId': OWNERS,
  'POST /api/v1/organisations/:organisationId/deletion': { ...OWNERS, assurance: 'recent' },
  'POST /api/v1/organisations/:organisationId/departure': {
    access: EVERYBODY_IN_IT,
    limit: 'write',
  },
  'GET /api/v1/organisations/:organisationId/members': { access: ITS_OWN_PEOPLE, limit: 'read' },
  'DELETE /api/v1/organisations/:organisationId/members/:userId': OWNERS,
  'PUT /api/v1/organisations/:organisationId/members/:userId/role': OWNERS,
};
