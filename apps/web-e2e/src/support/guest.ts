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

/** A month of the firm's own figures, so that its plan shows them against published ones. */
export async function keepNumbers(page: Page, origin: string, briefId: string): Promise<void> {
  const numbers = { from: ['2026-01-01'], days: [31], spendMinor: [90_000], visits: [410] };
  const series = [
    { source: 'google_ads', channel: 'search_ads', ...numbers, resultHundredths: [1_250] },
  ];
  const kept = await page.request.put(`${origin}/api/v1/briefs/${briefId}/history`, {
    headers: { 'If-Match': '"1"' },
    data: { series, isUsed: true },
  });
  if (!kept.ok()) throw new Error(`keeping answered ${kept.status()}: ${await kept.text()}`);
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
