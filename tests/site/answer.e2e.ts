import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askAbout, chooseDocument, dayField, settle, startFrom, turnTo } from './actions.js';
import { test as base } from './fixture.js';

/** Each begins with a family of which much is open, on the same day. */
const test = base.extend<{ readonly family: Page }>({
  family: async ({ page }, use) => {
    await startFrom(page, '河南省开封市 · 独生子女残疾');
    await askAbout(page, '2024-05-01');
    await use(page);
  },
});

test('an item shows its sentence in the document, and a sentence its items', async ({
  family: page,
}) => {
  const row = page.locator('.group.eligible .item').nth(4);
  const name = (await row.getAttribute('data-item')) ?? '';
  await row.getByRole('button', { name: /在文件中查看/ }).click();
  const quote = page.locator('.sentence mark.chosen').first();
  await quote.waitFor();
  await page.waitForTimeout(300);
  const box = await quote.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(1000);
  await page.locator('.sentence:has(mark.chosen) .gives').first().click();
  expect(await page.locator(`[data-item="${name}"]`).first().getAttribute('class')).toContain(
    'chosen',
  );
});

test('an opened item gives its reasons, quotes and what comes next', async ({ family: page }) => {
  const row = page.locator('.group.eligible .item').first();
  await row.locator('.item-title').click();
  expect(await row.locator('.reasons li').count()).toBeGreaterThan(2);
  expect(await row.locator('blockquote').first().innerText()).not.toBe('');
});

test('the day moves across a birthday with the slider, and the item begins', async ({
  family: page,
}) => {
  await askAbout(page, '2030-03-04');
  const ofMother = page
    .locator('.group.eligible .item', { hasText: '居家养老政府购买服务' })
    .filter({ hasText: '母亲' });
  expect(await ofMother.count()).toBe(0);
  await page.getByLabel('移动查询日期').press('ArrowRight');
  await settle(page);
  expect(await dayField(page).inputValue()).toBe('2030-03-05');
  expect(await ofMother.count()).toBe(1);
});

test('the timeline names the birthday on which something changes, and goes there', async ({
  family: page,
}) => {
  await turnTo(page, '时间');
  const row = page.getByRole('row').filter({ hasText: '母亲满 60 周岁' });
  await row.getByRole('button', { name: '查询日期改为 2030-03-05' }).click();
  expect(await dayField(page).inputValue()).toBe('2030-03-05');
});

test('another reading says what it would give, and taken gives it', async ({ family: page }) => {
  await turnTo(page, '理解');
  const option = page.locator('.point li', { hasText: '不承接，不限年龄' });
  await option.locator('.effects').waitFor();
  const effect = option.locator('.effects li', { hasText: '居家养老政府购买服务' });
  expect(await effect.innerText()).toMatch(/母亲、父亲\s+✗ 不符合\s+→\s+✓ 可以享受/);
  await option.getByRole('radio').check();
  await turnTo(page, '待遇');
  await settle(page);
  expect(
    await page.locator('.group.eligible .item', { hasText: '居家养老政府购买服务' }).count(),
  ).toBe(1);
});

test('only what had been published by a day is used, where that is asked', async ({
  family: page,
}) => {
  await page.getByLabel('只用当时已公布的').check();
  const field = page.getByRole('textbox', { name: '公布截止日期' });
  expect(await field.inputValue()).toBe('2024-05-01');
  expect(await page.locator('.group.eligible .item').count()).toBeGreaterThan(0);
  await field.fill('2023-07-01');
  await settle(page);
  expect(await page.locator('.standing').innerText()).toContain('当时未公布');
  expect(await page.locator('.item').count()).toBe(0);
  expect(await page.locator('.all-known').count()).toBe(0);
  await page.waitForTimeout(400);
  expect(new URL(page.url()).hash).toContain('k=2023-07-01');
});

test('a draft and an expired document are plain to see, and grant nothing unless supposed', async ({
  family: page,
}) => {
  await chooseDocument(page, 'zhangdian@2020');
  await askAbout(page, '2026-01-08');
  expect(await page.locator('.standing').innerText()).toContain('有效期已过');
  expect(await page.locator('.group.eligible .item').count()).toBe(0);
  await chooseDocument(page, 'jiangyan@draft');
  await settle(page);
  expect(await page.locator('.standing').innerText()).toContain('征求意见稿');
  expect(await page.getByLabel('假定本文件施行').isChecked()).toBe(true);
});

test('English by a switch', async ({ family: page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: /Eligible: \d+ items/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
