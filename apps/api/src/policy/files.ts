import type { RoutePolicy } from '../platform/access/rule.ts';

export const FILE_RULES: RoutePolicy = {
  'GET /api/v1/files/:id': { access: { to: 'anyone' }, limit: 'read' },
};
