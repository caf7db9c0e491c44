import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Place, post } from './people.ts';

const LOGIN = /^agency\s+(\S+)\s+(\S+)$/m;
const VAT_NUMBER = '02342520158';

interface Draft {
  readonly version: number;
  readonly content: { readonly company: object };
}

/**
 * The owner of the demo's agency, signed in in this page's browser; the agency, which comes with
 * services and cases, gets the VAT number it lacks and is published.
 */
export async function signInAsDemoAgency(page: Page, { url, folder }: Place): Promise<void> {
  const logins = await readFile(path.join(folder, 'demo-logins.txt'), 'utf8');
  const [, email = '', password = ''] = LOGIN.exec(logins) ?? [];
  await post(page, `${url}/api/v1/sign-in`, { email, password });
  const own = await page.request.get(`${url}/api/v1/organisations`);
  const { items } = (await own.json()) as { readonly items: readonly { readonly id: string }[] };
  const agency = `${url}/api/v1/organisations/${items[0]?.id ?? ''}/agency`;
  const { content, version } = (await (await page.request.get(agency)).json()) as Draft;
  const saved = await page.request.put(agency, {
    headers: { 'If-Match': `"${version}"` },
    data: { content: { ...content, company: { ...content.company, vatNumber: VAT_NUMBER } } },
  });
  const published = await page.request.post(`${agency}/publish`, {
    headers: { 'If-Match': saved.headers()['etag'] ?? '' },
  });
  if (!published.ok()) throw new Error(`publish answered ${await published.text()}`);
}
