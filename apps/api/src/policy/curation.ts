import type { Access, RoutePolicy } from '../platform/access/rule.ts';

const ADMIN: Access = { to: 'admin' };
const READ = { access: ADMIN, limit: 'read' } as const;
const WRITE = { access: ADMIN, limit: 'write' } as const;

export const CURATION_RULES: RoutePolicy = {
  'GET /api/v1/admin/queue': READ,
  'GET /api/v1/admin/queue/summary': READ,
  'GET /api/v1/admin/profiles/:id': READ,
  'POST /api/v1/admin/profiles/:id/decision': WRITE,
  'GET /api/v1/admin/claims/:agencyId/:capability': READ,
  'POST /api/v1/admin/claims/:agencyId/:capability/decision': WRITE,
  'GET /api/v1/admin/ownership-requests/:id': READ,
  'POST /api/v1/admin/ownership-requests/:id/decision': WRITE,
  'GET /api/v1/admin/agencies': READ,
  'POST /api/v1/admin/agencies/:agencyId/suspension': WRITE,
  'POST /api/v1/admin/agencies/:agencyId/suspension/lift': WRITE,
  'GET /api/v1/admin/agencies/:agencyId/suspensions': READ,
  'GET /api/v1/admin/appeals': READ,
  'POST /api/v1/admin/appeals/:id/decision': WRITE,
  'GET /api/v1/admin/people': READ,
  'GET /api/v1/admin/people/:id': READ,
  'POST /api/v1/admin/people/:id/suspension': WRITE,
  'POST /api/v1/admin/people/:id/reactivation': WRITE,
  'DELETE /api/v1/admin/people/:id/sessions': WRITE,
  'GET /api/v1/admin/organisations': READ,
  'GET /api/v1/admin/organisations/:id': READ,
  'POST /api/v1/admin/duplicates/scan': { access: ADMIN, limit: 'costly' },
  'GET /api/v1/admin/duplicates': READ,
  'GET /api/v1/admin/duplicates/:firstId/:secondId': READ,
  'POST /api/v1/admin/duplicates/:firstId/:secondId/dismissal': WRITE,
  'POST /api/v1/admin/merges': WRITE,
  'GET /api/v1/admin/merges': READ,
  'GET /api/v1/organisations/:organisationId/agency/suspensions': {
    access: {
      to: 'object',
      object: 'organisation',
      param: 'organisationId',
      relations: ['owner', 'member'],
    },
    limit: 'read',
  },
  'POST /api/v1/organisations/:organisationId/agency/appeals': {
    access: {
      to: 'object',
      object: 'organisation',
      param: 'organisationId',
      relations: ['owner'],
      verified: true,
    },
    limit: 'write',
  },
};
