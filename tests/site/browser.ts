import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

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

/** What a page wrote to its console as an error, or threw; a broken content security policy is among it. */
const faults = new WeakMap<Page, string[]>();

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('browser'), args: FLAGS });

/** Opens the workbench in a context of its own. */
export async function openSite(
  browser: Browser,
  options: BrowserContextOptions & { readonly fragment?: string } = {},
): Promise<Page> {
  const { fragment = '', ...context } = options;
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, ...context });
  page.setDefaultTimeout(TIMEOUT);
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  await page.goto(inject('address') + fragment);
  await page.locator('[data-answer]').waitFor({ state: 'attached' });
  return page;
}

export const faultsOf = (page: Page): readonly string[] => faults.get(page) ?? [];

/** Waits until the answer is that to the facts and the day as they are now. */
export async function settle(page: Page): Promise<void> {
  const answered = page.locator('[data-answer][aria-busy="false"]');
  await answered.waitFor({ state: 'attached' });
  await page.waitForTimeout(150);
  await answered.waitFor({ state: 'attached' });
}

/** Starts from the example family of a place. */
export async function startFrom(page: Page, label: string): Promise<void> {
  await page.getByLabel('从示例开始').selectOption({ label });
  await settle(page);
}

/** Turns to a document, by `district@revision`. */
export async function chooseDocument(page: Page, id: string): Promise<void> {
  await page.locator('.document-choice select').selectOption(id);
}

/** Asks about a day. */
export async function askAbout(page: Page, day: string): Promise<void> {
  await page.getByLabel('查询日期', { exact: true }).fill(day);
  await settle(page);
}

/** Turns to one of the views. */
export const turnTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
