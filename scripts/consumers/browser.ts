import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { preview } from 'vite';
import type { Answers } from './compare.js';

/** Debian's browser, or another by `CHROMIUM`. */
const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu'];

/** What the pages are served with: no `unsafe-eval`, nothing from elsewhere. */
const POLICY = "default-src 'self'; script-src 'self'";

const LISTEN = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  (globalThis.violations ??= []).push(violatedDirective + ' ' + sample));`;

/** Text that is run as code, for a page that allows it. */
const TRY_CODE = `new Promise((done) => {
  setTimeout('globalThis.isCodeRun = true');
  setTimeout(() => done(globalThis.isCodeRun === true), 100);
})`;

/** The answers that a page comes to; it throws when the page did what its policy forbids, or when the policy forbids nothing. */
async function answersOf(browser: Browser, address: string): Promise<Answers> {
  const page = await browser.newPage({ locale: 'tr-TR', timezoneId: 'America/New_York' });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(LISTEN);
  const response = await page.goto(address);
  const answers = await page.evaluate<Answers | undefined>('globalThis.answers');
  faults.push(...(await page.evaluate<string[]>('globalThis.violations ?? []')));
  if (answers === undefined || faults.length > 0)
    throw new Error(`${address} failed: ${faults.join('; ')}`);
  const policy = await response?.headerValue('content-security-policy');
  if (policy !== POLICY || (await page.evaluate<boolean>(TRY_CODE)))
    throw new Error(`${address} has no policy that refuses code`);
  await page.close();
  return answers;
}

/** Serves the pages that a project has built, opens each in Chromium, and gives their answers with their names. */
export async function answersInPages(
  project: string,
  pages: readonly string[],
): Promise<[page: string, answers: Answers][]> {
  const built = join(project, 'dist');
  cpSync(join(project, 'questions.json'), join(built, 'questions.json'));
  const server = await preview({
    root: project,
    configFile: false,
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': POLICY } },
  });
  const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const found: [string, Answers][] = [];
    for (const page of pages)
      found.push([page, await answersOf(browser, `${address}${page}.html`)]);
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}
