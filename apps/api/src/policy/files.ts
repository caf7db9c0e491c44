import type { Access, RoutePolicy } from '../platform/access/rule.ts';

/** Whoever works for the organisation; admins look at what they are to judge. */
const SEE: Access = {
  to: 'object',
  object: 'organisation',
  param: 'organisationId',
  relations: ['owner', 'member', 'adviser', 'admin'],
};

const CHANGE: Access = {
  to: 'object',
  object: 'organisation',
  param: 'organisationId',
  relations: ['owner', 'member'],
  verified: true,
};

export const FILE_RULES: RoutePolicy = {
  'GET /api/v1/files/:id': { access: { to: 'anyone' }, limit: 'read' },
  'GET /api/v1/organisations/:organisationId/files': { access: SEE, limit: 'read' },
  'POST /api/v1/organisations/:organisationId/files': { access: CHANGE, limit: 'upload' },
  'GET /api/v1/organisations/:organisationId/files/:fileId': { access: SEE, limit: 'read' },
  'DELETE /api/v1/organisations/:organisationId/files/:fileId': { access: CHANGE, limit: 'write' },
};
