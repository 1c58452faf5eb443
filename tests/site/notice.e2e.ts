import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout, launch, openSite, startFrom, turnTo } from './browser.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openSite(browser);
  await startFrom(page, '河南省开封市 · 独生子女去世');
  await askAbout(page, '2024-05-01');
  await turnTo(page, '告知书');
});

test('the notice has items, days, clauses, what to bring and the receipt, in Chinese whatever the language', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  const text = await page.getByRole('article').innerText();
  for (const part of [
    '待遇告知书',
    '2024年5月1日',
    '900.00元',
    '三（三）6',
    '居民身份证',
    '户口簿',
    '回执',
    'kaifeng@2023',
  ])
    expect(text).toContain(part);
});

test('the button prints, and only the notice is on paper', async () => {
  await page.evaluate(
    'globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; }',
  );
  await page.getByRole('button', { name: '打印' }).click();
  expect(await page.evaluate<number>('globalThis.printed')).toBe(1);
  await page.setViewportSize({ width: 794, height: 1123 }); // A4
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('columnheader', { name: '标准' }).isVisible()).toBe(true);
  expect(await page.getByRole('article').isVisible()).toBe(true);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.locator('.family-pane').isVisible()).toBe(false);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.length).toBeGreaterThan(20_000);
});
