import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long an element may take to come, in milliseconds. */
const TIMEOUT = 15_000;

/** How a page is opened; `fragment` is what stands in its address after the path. */
interface Opening extends BrowserContextOptions {
  readonly fragment?: string;
}

interface Fixtures {
  /** One for all tests of a file. */
  readonly browser: Browser;
  /** Opens the workbench in a context of its own. */
  readonly open: (options?: Opening) => Promise<Page>;
  /** The workbench in Chinese on a wide screen. */
  readonly page: Page;
}

/** What a page writes to its console as an error, or throws; a broken content security policy is among it. */
function faultsOf(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
}

/** Tests of the workbench in a real browser. A page that the test opened must have reported no error when it ends. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('browser'), args: FLAGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const opened: { page: Page; faults: readonly string[] }[] = [];
    await use(async ({ fragment = '', ...context } = {}) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, ...context });
      opened.push({ page, faults: faultsOf(page) });
      page.setDefaultTimeout(TIMEOUT);
      await page.goto(inject('address') + fragment);
      await page.locator('[data-answer]').waitFor({ state: 'attached' });
      return page;
    });
    for (const { page } of opened) await page.close();
    expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
  },
  page: async ({ open }, use) => {
    await use(await open());
  },
});
