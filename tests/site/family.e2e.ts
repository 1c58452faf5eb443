import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  askAbout,
  chooseDocument,
  faultsOf,
  launch,
  openSite,
  settle,
  startFrom,
} from './browser.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openSite(browser);
});
afterEach(async () => {
  expect(faultsOf(page)).toEqual([]);
  await page.close();
});

const fact = (path: string) => page.locator(`[data-fact="${path}"]`);
const group = (outcome: string) => page.locator(`.group.${outcome}`);

async function fillFamily(): Promise<void> {
  await chooseDocument(page, 'kaifeng@2023');
  await askAbout(page, '2024-05-01');
  for (const role of ['mother', 'father']) {
    await fact(`${role}.hukou.code`).locator('input').fill('410202');
    await fact(`${role}.birthDate`).locator('input').fill('1966-04-12');
  }
  await fact('child.birthDate').locator('input').fill('1991-02-17');
  await fact('child.deathDate').locator('input').fill('2015-07-08');
  await fact('onlyChild').getByRole('radio', { name: '是', exact: true }).check();
  await fact('laterChild').getByRole('radio', { name: '没有', exact: true }).check();
  await settle(page);
}

test('a family filled in gets its items, with amount, days and clause', async () => {
  await fillFamily();
  const item = group('eligible').locator('[data-item="hospital-care-premium"]');
  await item.waitFor();
  expect(await item.innerText()).toContain('900.00元');
  expect(await item.innerText()).toContain('2023-08-01');
  expect(await item.innerText()).toContain('三（三）6');
});

test('what is not known stays open, and says which fact would settle it', async () => {
  await fillFamily();
  await fact('onlyChild').getByRole('radio', { name: '不清楚', exact: true }).check();
  await settle(page);
  expect(await group('eligible').locator('.item').count()).toBe(0);
  const item = group('undetermined').locator('[data-item="hospital-care-premium"]').first();
  await item.getByRole('button', { name: '独生子女', exact: true }).click();
  await page.waitForTimeout(200);
  const focused = await page.evaluate<string | null>(
    "document.activeElement.closest('[data-fact]')?.dataset.fact ?? null",
  );
  expect(focused).toBe('onlyChild');
});

test('the question that settles most comes first, with the number of items that hang on it', async () => {
  const card = page.getByRole('region', { name: '接下来请问' });
  const first = await card.locator('.question').first().innerText();
  expect(await card.locator('.count').first().innerText()).toMatch(/^\d+ 项$/);
  await card.getByRole('button', { name: '暂不清楚，问下一个' }).click();
  expect(await card.locator('.question').first().innerText()).not.toBe(first);
});

test('a date that is none is refused, and the fact stays as it was', async () => {
  await startFrom(page, '河南省开封市 · 独生子女去世');
  await fact('mother.hukou.code').locator('input').fill('4102');
  await page.locator('h1').click();
  expect(await fact('mother.hukou.code').locator('.error').innerText()).toContain('六位');
  expect(await group('eligible').locator('.item').count()).toBeGreaterThan(5);
});

test('a family travels in the fragment of the address and to no server', async () => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  await askAbout(page, '2025-06-01');
  await page.waitForTimeout(500);
  const address = page.url();
  expect(new URL(address).search).toBe('');
  const asked: string[] = [];
  const other = await openSite(browser, { fragment: new URL(address).hash });
  other.on('request', (request) => asked.push(request.url()));
  await settle(other);
  expect(await other.getByLabel('查询日期', { exact: true }).inputValue()).toBe('2025-06-01');
  expect(await other.getByLabel('家庭标识').inputValue()).toBe('kaifeng-disabled');
  expect(asked.filter((url) => url.includes('kaifeng-disabled'))).toEqual([]);
  await other.close();
});

test('a family is saved as JSON and opened again', async () => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 JSON' }).click();
  const file = await (await saving).path();
  const other = await openSite(browser);
  await other.locator('.family input[type=file]').setInputFiles(file);
  await settle(other);
  expect(await other.getByLabel('家庭标识').inputValue()).toBe('kaifeng-disabled');
  await other.close();
});

test('a file with something wrong is refused with the place, and changes nothing', async () => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  await page.locator('.family input[type=file]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"onlyChid": true}'),
  });
  expect(await page.getByRole('alert').innerText()).toContain('onlyChild');
  expect(await page.getByLabel('家庭标识').inputValue()).toBe('kaifeng-disabled');
});
