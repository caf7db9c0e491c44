import type { RoutePolicy } from '../platform/access/rule.ts';

export const IMPORT_RULES: RoutePolicy = {
  'POST /api/v1/admin/imports/agencies': { access: { to: 'admin' }, limit: 'upload' },
};
