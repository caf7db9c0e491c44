import type { Brief } from '@raccordo/brief';
import { request } from '../../../shared/api/request.ts';
import { etagOf, type BriefResponse } from './brief-response.ts';

/** For the firm named; null for who acts for none, or may act for one only. */
export async function createBrief(
  content: Brief,
  organisationId: string | null,
): Promise<BriefResponse> {
  const { body } = await request<BriefResponse>('/briefs', {
    method: 'POST',
    body: { content, ...(organisationId === null ? {} : { organisationId }) },
  });
  return body;
}

export async function saveBrief(
  id: string,
  version: number,
  content: Brief,
): Promise<BriefResponse> {
  const { body } = await request<BriefResponse>(`/briefs/${encodeURIComponent(id)}`, {
    method: 'PUT',
    // The last words before leaving the page must still arrive.
    keepalive: true,
    etag: etagOf(version),
    body: { content },
  });
  return body;
}
