import type { RoutePolicy } from '../platform/access/rule.ts';

const READ = { access: { to: 'signed-in' }, limit: 'read' } as const;
const WRITE = { access: { to: 'signed-in' }, limit: 'write' } as const;
const ADMIN = { to: 'admin' } as const;

export const NOTIFICATION_RULES: RoutePolicy = {
  'GET /api/v1/account/notifications': READ,
  'GET /api/v1/account/notifications/unread-count': READ,
  'POST /api/v1/account/notifications/read': WRITE,
  'POST /api/v1/account/notifications/:id/read': {
    access: { to: 'object', object: 'notification', param: 'id', relations: ['self'] },
    limit: 'write',
  },
  'GET /api/v1/account/notification-preferences': READ,
  'PUT /api/v1/account/notification-preferences': WRITE,
  // The token in the path is the permission; mail programs bring nothing else.
  'GET /api/v1/unsubscriptions/:token': { access: { to: 'anyone' }, limit: 'read' },
  'POST /api/v1/unsubscriptions/:token': { access: { to: 'anyone' }, limit: 'write' },
  'GET /api/v1/admin/dead-letters': { access: ADMIN, limit: 'read' },
  'POST /api/v1/admin/dead-letters/:id/retry': { access: ADMIN, limit: 'write' },
};
