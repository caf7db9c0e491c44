import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const LOCALES = ['it', 'en'] as const;
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** Where every page and state is looked at: both widths and both colour schemes, in two visits. */
export const FORMS = [
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'desk, dark', viewport: DESK, colorScheme: 'dark' },
] as const;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['BROWSER_PATH'];
  return chromium.launch({
    headless: true,
    args: FLAGS,
    ...(executablePath ? { executablePath } : {}),
  });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page itself: exceptions and console errors. A healthy journey has none. */
  readonly problems: readonly string[];
}

/** A fresh visitor: own cookies and storage, and a record of whatever goes wrong on the page. */
export async function newVisit(
  browser: Browser,
  options: {
    readonly viewport?: { width: number; height: number };
    readonly locale?: 'it' | 'en';
    readonly colorScheme?: 'light' | 'dark';
    /** Cookies and storage of another visitor: who signed in there is signed in here. */
    readonly storageState?: Awaited<ReturnType<BrowserContext['storageState']>>;
  } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? DESK,
    locale: options.locale === 'en' ? 'en-GB' : 'it-IT',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    ...(options.storageState === undefined ? {} : { storageState: options.storageState }),
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { context, page, problems };
}
