import type { BriefResponse, Example, ExampleList } from '@raccordo/api-client';
import { getJson, request } from '../../../shared/api/request.ts';

/** Sends the first published example as a brief of one's own; null when none is published. */
export async function submitFirstExample(): Promise<string | null> {
  const { items } = await getJson<ExampleList>('/examples');
  const [first] = items;
  if (first === undefined) return null;
  const { content } = await getJson<Example>(`/examples/${encodeURIComponent(first.slug)}`);
  const { body: draft, etag } = await request<BriefResponse>('/briefs', {
    method: 'POST',
    body: { content },
  });
  await request<BriefResponse>(`/briefs/${encodeURIComponent(draft.id)}/submit`, {
    method: 'POST',
    etag: etag ?? `"${draft.version}"`,
  });
  return draft.id;
}
