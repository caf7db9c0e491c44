import type { RoutePolicy } from '../platform/access/rule.ts';

const SIGNED_IN = { to: 'signed-in' } as const;

export const PRIVACY_RULES: RoutePolicy = {
  'GET /api/v1/account/data': { access: SIGNED_IN, limit: 'read' },
  'POST /api/v1/account/data/export': { access: SIGNED_IN, limit: 'export', assurance: 'recent' },
  'GET /api/v1/account/erasure': { access: SIGNED_IN, limit: 'read' },
  'POST /api/v1/account/erasure': { access: SIGNED_IN, limit: 'write', assurance: 'recent' },
  'DELETE /api/v1/account/erasure': { access: SIGNED_IN, limit: 'write' },
};
