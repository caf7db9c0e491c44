import { request } from '../../../shared/api/request.ts';
import { etagOf, type BriefResponse } from './brief-response.ts';

export async function submitBrief(id: string, version: number): Promise<BriefResponse> {
  const { body } = await request<BriefResponse>(`/briefs/${encodeURIComponent(id)}/submit`, {
    method: 'POST',
    etag: etagOf(version),
  });
  return body;
}
