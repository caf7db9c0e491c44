import { request } from '../../../shared/api/request.ts';

export async function markRead(id: string): Promise<void> {
  await request(`/account/notifications/${encodeURIComponent(id)}/read`, {
    method: 'POST',
    // The reader is on the way to the page the notice leads to.
    keepalive: true,
  });
}

/** Up to the latest one shown: what came meanwhile stays unread. */
export async function markAllRead(upTo: string): Promise<void> {
  await request('/account/notifications/read', { method: 'POST', body: { upTo } });
}
