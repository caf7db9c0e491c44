import type { RoutePolicy } from '../platform/access/rule.ts';

const ADMIN = { to: 'admin' } as const;

export const AUDIT_RULES: RoutePolicy = {
  'GET /api/v1/admin/audit/actions': { access: ADMIN, limit: 'read' },
  'GET /api/v1/admin/audit/acts': { access: ADMIN, limit: 'read' },
  'GET /api/v1/admin/audit/acts/:seq': { access: ADMIN, limit: 'read' },
  'GET /api/v1/admin/audit/export': { access: ADMIN, limit: 'costly', assurance: 'recent' },
  'GET /api/v1/admin/audit/verification': { access: ADMIN, limit: 'costly' },
  'POST /api/v1/admin/audit/verification': { access: ADMIN, limit: 'costly' },
};
