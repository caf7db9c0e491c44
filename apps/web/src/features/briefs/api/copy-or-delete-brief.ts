import { request } from '../../../shared/api/request.ts';
import { etagOf, type BriefResponse } from './brief-response.ts';

/** A new draft with the same answers, to try other figures. */
export async function duplicateBrief(id: string): Promise<BriefResponse> {
  const { body } = await request<BriefResponse>(`/briefs/${encodeURIComponent(id)}/duplicate`, {
    method: 'POST',
  });
  return body;
}

export async function deleteBrief(id: string, version: number): Promise<void> {
  await request<undefined>(`/briefs/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    etag: etagOf(version),
  });
}
