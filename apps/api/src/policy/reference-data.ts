import type { RoutePolicy } from '../platform/access/rule.ts';

const READ = { access: { to: 'admin' }, limit: 'read' } as const;
const WRITE = { access: { to: 'admin' }, limit: 'write' } as const;

/** What the engine leans on is changed by admins, and read by everybody. */
export const REFERENCE_DATA_RULES: RoutePolicy = {
  'GET /api/v1/reference-revisions': { access: { to: 'anyone' }, limit: 'read' },
  'GET /api/v1/admin/reference-data/:book': READ,
  'GET /api/v1/admin/reference-data/:book/items/:itemId': READ,
  'PUT /api/v1/admin/reference-data/:book/items/:itemId/draft': WRITE,
  'DELETE /api/v1/admin/reference-data/:book/items/:itemId/draft': WRITE,
  'POST /api/v1/admin/reference-data/:book/items/:itemId/previews': {
    access: { to: 'admin' },
    limit: 'costly',
  },
  'GET /api/v1/admin/reference-data/previews/:previewId': READ,
  'POST /api/v1/admin/reference-data/:book/items/:itemId/publications': WRITE,
};
