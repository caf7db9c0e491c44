import { existsSync } from 'node:fs';
import { run } from './command.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser the tests drive: the one named by BROWSER_PATH, Playwright's own, or the system's;
 * else one is installed (Debian's package as root, Playwright's build otherwise).
 */
export async function findBrowser() {
  const found = await installedBrowser();
  if (found) return found;
  console.log('No Chromium here: installing one for the browser tests…');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
    await run('apt-get', ['update'], options);
    await run(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      options,
    );
  } else {
    await run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], {});
  }
  return installedBrowser();
}

async function installedBrowser() {
  const { chromium } = await import('playwright-core');
  const places = [process.env.BROWSER_PATH, chromium.executablePath(), ...PLACES];
  return places.find((place) => place && existsSync(place)) ?? null;
}
