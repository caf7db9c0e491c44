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
/** Mail goes out in the name of somebody who can be reached. */
const REACHABLE_OWNERS: RouteRule = {
  access: { ...of(['owner']), verified: true },
  limit: 'write',
};

/** The account whose address the invitation was sent to: its `self`, once the address is confirmed. */
const INVITED: RouteRule = {
  access: {
    to: 'object',
    object: 'invitation',
    param: 'invitationId',
    relations: ['self'],
    verified: true,
  },
  limit: 'write',
};

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
  'GET /api/v1/organisations/:organisationId/acts-on-behalf': {
    access: ITS_OWN_PEOPLE,
    limit: 'read',
  },
  'GET /api/v1/organisations/:organisationId/members': { access: ITS_OWN_PEOPLE, limit: 'read' },
  'DELETE /api/v1/organisations/:organisationId/members/:userId': OWNERS,
  'PUT /api/v1/organisations/:organisationId/members/:userId/role': OWNERS,
  'GET /api/v1/organisations/:organisationId/invitations': { ...OWNERS, limit: 'read' },
  'POST /api/v1/organisations/:organisationId/invitations': REACHABLE_OWNERS,
  'POST /api/v1/organisations/:organisationId/invitations/:invitationId/resend': REACHABLE_OWNERS,
  'DELETE /api/v1/organisations/:organisationId/invitations/:invitationId': OWNERS,
  // The token of the mail is what opens it; to accept takes the account it was sent to.
  'POST /api/v1/invitation': { access: { to: 'anyone' }, limit: 'credential' },
  'POST /api/v1/invitation/refusal': { access: { to: 'anyone' }, limit: 'credential' },
  'POST /api/v1/invitation/acceptance': { access: { to: 'verified' }, limit: 'credential' },
  'GET /api/v1/invitations': { access: { to: 'verified' }, limit: 'read' },
  'POST /api/v1/invitations/:invitationId/acceptance': INVITED,
  'POST /api/v1/invitations/:invitationId/refusal': INVITED,
};
