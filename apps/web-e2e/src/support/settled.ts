import type { Page, Request } from 'playwright-core';

/** What a page shows while something of it is on its way. */
const WAITING = '[data-waiting], [aria-busy="true"]';

/**
 * Goes to an address and waits for what a person waits for: the title of the page or whatever makes
 * it whole, every answer it asked for drawn, and nothing said to be on its way.
 */
export async function goTo(page: Page, address: string, until = 'h1'): Promise<void> {
  const asked = new Set<Request>();
  const ask = (request: Request): void => void asked.add(request);
  const end = (request: Request): void => void asked.delete(request);
  page.on('request', ask).on('requestfinished', end).on('requestfailed', end);
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.locator(until).first().waitFor();
    do {
      await Promise.all([...asked].map((request) => request.response().catch(() => null)));
      await page.waitForFunction((waiting) => document.querySelector(waiting) === null, WAITING);
      await page.evaluate(draw);
    } while (asked.size > 0 || (await page.locator(WAITING).count()) > 0);
  } finally {
    page.off('request', ask).off('requestfinished', end).off('requestfailed', end);
  }
}

/** Two frames: one draws what has arrived, by the other its effects have asked for what follows. */
async function draw(): Promise<void> {
  const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
  await frame();
  await frame();
  await document.fonts.ready;
}
