import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { printTargets, type Target } from '../print-targets.ts';
import { median, quantile } from '../statistics.ts';
import { measureDrag, measureKeys } from './measure-slider.ts';
import { anOpenFirm, openPlan } from './open-plan.ts';
import { startProgram } from './running-program.ts';

const RESULTS = path.join(import.meta.dirname, '../../results/plan-screen.json');

/** What browsers' developer tools call a mid-range phone. */
const SLOWDOWN = 4;
const MOST_MS = 50;

const SLIDERS = [
  ['budget', 'Budget a month'],
  ['target', 'orders a month'],
] as const;

const WAYS = [
  ['keys', measureKeys],
  ['drag', measureDrag],
] as const;

/** From the input event to the paint with the answer, in the built web and a slowed-down browser. */
export async function runPlanScreenBench(isQuick: boolean): Promise<void> {
  const steps = isQuick ? 60 : 240;
  const program = await startProgram();
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const metrics: Record<string, number> = {};
  const targets: Target[] = [];
  try {
    for (const [name, label] of SLIDERS) {
      for (const [way, measure] of WAYS) {
        const page = await openPlan(browser, program.url, anOpenFirm(), SLOWDOWN);
        const slider = page.getByRole('slider', { name: label });
        const { paints, busy } = await measure(page, slider, steps);
        await page.context().close();
        const key = `${name}_${way}`;
        metrics[`${key}_steps`] = paints.length;
        metrics[`${key}_median_ms`] = median(paints);
        metrics[`${key}_p90_ms`] = quantile(paints, 0.9);
        metrics[`${key}_busy_p90_ms`] = quantile(busy, 0.9);
        targets.push([`${key}_p90_ms`, 'at most', MOST_MS]);
        targets.push([`${key}_busy_p90_ms`, 'at most', MOST_MS]);
        console.log(
          `${name}, ${way}: ${paints.length} answers painted after ` +
            `${median(paints).toFixed(1)} ms (median), ${quantile(paints, 0.9).toFixed(1)} ms ` +
            `(p90); thread busy ${median(busy).toFixed(1)} and ${quantile(busy, 0.9).toFixed(1)} ms`,
        );
      }
    }
  } finally {
    await browser.close();
    await program.stop();
  }
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify({ metrics }, null, 2)}\n`);
  printTargets(metrics, targets);
}
