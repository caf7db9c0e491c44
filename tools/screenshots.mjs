#!/usr/bin/env node
/** Takes the pictures of the README from this very build: `node tools/screenshots.mjs`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildIfNeeded } from './run/build.mjs';
import { findBrowser } from './run/find-browser.mjs';
import { root } from './run/root.mjs';

const PORT = 4290;
const origin = `http://127.0.0.1:${PORT}`;
const target = path.join(root, 'docs/screenshots');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

await buildIfNeeded();
mkdirSync(target, { recursive: true });
const data = mkdtempSync(path.join(tmpdir(), 'raccordo-pictures-'));
const server = await startServer();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
try {
  await picture(
    'result-it-1280',
    'it',
    async (page) => `/it/briefs/${await submitExample(page)}`,
    1500,
  );
  await picture(
    'wizard-goals-it-1280',
    'it',
    async (page) => `/it/briefs/${await draftExample(page)}/edit/goals`,
    1100,
  );
  await picture(
    'plan-it-1280',
    'it',
    async (page) => `/it/briefs/${await submitExample(page, 'torneria-due-ponti')}/plan`,
    1300,
  );
  await picture('directory-en-1280', 'en', async () => '/en/agencies?q=instagram', 1100);
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}

async function picture(name, locale, open, height) {
  const context = await browser.newContext({
    viewport: { width: 1280, height },
    locale: locale === 'it' ? 'it-IT' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(origin + (await open(page)), { waitUntil: 'networkidle' });
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(target, `${name}.png`) });
  await context.close();
}

async function draftExample(page, slug) {
  const { items } = await (await page.request.get(`${origin}/api/v1/examples`)).json();
  const wanted = slug ?? items[0].slug;
  const example = await (await page.request.get(`${origin}/api/v1/examples/${wanted}`)).json();
  const created = await page.request.post(`${origin}/api/v1/briefs`, {
    data: { content: example.content },
  });
  return (await created.json()).id;
}

async function submitExample(page, slug) {
  const id = await draftExample(page, slug);
  const draft = await page.request.get(`${origin}/api/v1/briefs/${id}`);
  await page.request.post(`${origin}/api/v1/briefs/${id}/submit`, {
    headers: { 'If-Match': draft.headers().etag },
  });
  return id;
}

function startServer() {
  const child = spawn(process.execPath, [path.join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: data, DEMO: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('is ready')) resolve(child);
    });
    child.on('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}
