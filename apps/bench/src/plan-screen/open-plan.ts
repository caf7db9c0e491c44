import type { Brief } from '@raccordo/brief';
import { aWindowsMaker } from '@raccordo/planning/testing';
import type { Browser, Page } from 'playwright-core';

const PHONE = { width: 390, height: 844 };

/** A firm that may use all ten channels: the dearest question a slider can ask. */
export function anOpenFirm(): Brief {
  const brief = aWindowsMaker();
  return {
    ...brief,
    goals: { ...brief.goals, objectives: ['online_sales', 'quote_requests'] },
    grounding: { ...brief.grounding, assets: ['site', 'online_shop', 'mailing_list', 'analytics'] },
  };
}

/** The plan page of a brief that was just sent, in a phone's window, with its processor slowed down. */
export async function openPlan(
  browser: Browser,
  origin: string,
  content: Brief,
  slowdown: number,
): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB' });
  const page = await context.newPage();
  const briefs = `${origin}/api/v1/briefs`;
  const created = await page.request.post(briefs, { data: { content } });
  if (!created.ok()) throw new Error(`The brief was refused: ${await created.text()}`);
  const { id } = (await created.json()) as { readonly id: string };
  const submitted = await page.request.post(`${briefs}/${id}/submit`, {
    headers: { 'If-Match': created.headers()['etag'] ?? '' },
  });
  if (!submitted.ok()) throw new Error(`It could not be sent: ${await submitted.text()}`);
  await page.goto(`${origin}/en/briefs/${id}/plan`, { waitUntil: 'networkidle' });
  await page.getByRole('article').first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
