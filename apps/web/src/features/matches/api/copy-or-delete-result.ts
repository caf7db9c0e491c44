import { request } from '../../../shared/api/request.ts';
import type { ResultBrief } from './match-response.ts';
import { briefPath } from './result-keys.ts';

/** A new draft with the same answers, to try other figures. */
export async function duplicateBrief(id: string): Promise<ResultBrief> {
  const { body } = await request<ResultBrief>(`${briefPath(id)}/duplicate`, { method: 'POST' });
  return body;
}

export async function deleteBrief({
  id,
  version,
}: {
  readonly id: string;
  readonly version: number;
}): Promise<void> {
  await request<undefined>(briefPath(id), { method: 'DELETE', etag: `"${version}"` });
}
