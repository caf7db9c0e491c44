import type { Page } from 'playwright-core';

interface Example {
  readonly slug: string;
  readonly content: Record<string, unknown>;
}

/** Prepares a visitor's own briefs over HTTP, with the visitor's cookies, so that a test starts where it means to. */
export async function submitExample(page: Page, origin: string, slug?: string): Promise<string> {
  const id = await draftFromExample(page, origin, slug);
  const draft = await page.request.get(`${origin}/api/v1/briefs/${id}`);
  const submitted = await page.request.post(`${origin}/api/v1/briefs/${id}/submit`, {
    headers: { 'If-Match': draft.headers()['etag'] ?? '' },
  });
  if (!submitted.ok())
    throw new Error(`submit answered ${submitted.status()}: ${await submitted.text()}`);
  return id;
}

export async function draftFromExample(page: Page, origin: string, slug?: string): Promise<string> {
  const content = await exampleContent(page, origin, slug);
  const created = await page.request.post(`${origin}/api/v1/briefs`, { data: { content } });
  if (!created.ok())
    throw new Error(`create answered ${created.status()}: ${await created.text()}`);
  return ((await created.json()) as { id: string }).id;
}

async function exampleContent(page: Page, origin: string, slug?: string) {
  const list = (await (await page.request.get(`${origin}/api/v1/examples`)).json()) as {
    items: readonly Example[];
  };
  const wanted = slug ?? list.items[0]?.slug ?? '';
  const example = (await (
    await page.request.get(`${origin}/api/v1/examples/${wanted}`)
  ).json()) as Example;
  return example.content;
}
