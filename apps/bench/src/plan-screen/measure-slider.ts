import type { CDPSession, Locator, Page } from 'playwright-core';

/** Between two steps of a hand that drags, or of a key held down. */
const STEP_PAUSE_MS = 40;
/** Long enough for a plan to be worked out and drawn. */
const REST_MS = 1_500;

export interface StepTimes {
  /** Milliseconds from the input event to the paint that shows another answer. */
  readonly paints: readonly number[];
  /** Milliseconds of processor time of the page's own thread, a step: a busy machine adds nothing. */
  readonly busy: readonly number[];
}

interface Watch {
  readonly paints: number[];
}

/** Takes steps on a slider with the keys. */
export async function measureKeys(page: Page, slider: Locator, steps: number): Promise<StepTimes> {
  await slider.focus();
  return measure(page, slider, 'keydown', steps, async (step) => {
    await page.keyboard.press(step % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
  });
}

/** Drags a slider to and fro with the pointer. */
export async function measureDrag(page: Page, slider: Locator, steps: number): Promise<StepTimes> {
  await slider.scrollIntoViewIfNeeded();
  const line = (await slider.boundingBox())!;
  const moveTo = (share: number) =>
    page.mouse.move(line.x + line.width * share, line.y + line.height / 2);
  await moveTo(0.3);
  await page.mouse.down();
  const times = await measure(page, slider, 'mousemove', steps, async (step) => {
    const swing = step % 60;
    await moveTo(0.3 + 0.02 * (swing < 30 ? swing + 1 : 60 - swing));
  });
  await page.mouse.up();
  return times;
}

async function measure(
  page: Page,
  slider: Locator,
  event: string,
  steps: number,
  take: (step: number) => Promise<void>,
): Promise<StepTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(REST_MS);
  await watchAnswers(slider, event);
  const busy: number[] = [];
  let before = await taskMsOf(session);
  for (let step = 0; step < steps; step++) {
    await take(step);
    await page.waitForTimeout(STEP_PAUSE_MS);
    const after = await taskMsOf(session);
    busy.push(after - before);
    before = after;
  }
  await page.waitForTimeout(REST_MS);
  const paints = await page.evaluate(() => (window as unknown as { watch: Watch }).watch.paints);
  return { paints, busy };
}

async function taskMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Notes when another answer is painted. The answer stands below the slider: its scale is none. */
async function watchAnswers(slider: Locator, event: string): Promise<void> {
  await slider.evaluate((element, type) => {
    const answer = element.closest('div:has(> h3)')?.lastElementChild;
    const watch: Watch = { paints: [] };
    (window as unknown as { watch: Watch }).watch = watch;
    let isWaiting = false;
    const start = ({ timeStamp }: Event): void => {
      if (isWaiting) return;
      isWaiting = true;
      const before = answer?.textContent;
      const look = (): void => {
        if (answer?.textContent === before) {
          requestAnimationFrame(look);
          return;
        }
        // A message comes after the frame it was posted in is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          watch.paints.push(performance.now() - timeStamp);
          isWaiting = false;
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(type, start, { capture: true });
  }, event);
}
