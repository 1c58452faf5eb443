import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  askAbout,
  chooseDocument,
  chooseFact,
  dayField,
  fact,
  fillFact,
  group,
  settle,
  startFrom,
} from './actions.js';
import { test } from './fixture.js';

async function fillFamily(page: Page): Promise<void> {
  await chooseDocument(page, 'kaifeng@2023');
  await askAbout(page, '2024-05-01');
  for (const role of ['mother', 'father']) {
    await fillFact(page, `${role}.hukou.code`, '410202');
    await fillFact(page, `${role}.birthDate`, '1966-04-12');
  }
  await fillFact(page, 'child.birthDate', '1991-02-17');
  await fillFact(page, 'child.deathDate', '2015-07-08');
  await chooseFact(page, 'onlyChild', '是');
  await chooseFact(page, 'laterChild', '没有');
  await settle(page);
}

test('a family filled in gets its items, with amount, days and clause', async ({ page }) => {
  await fillFamily(page);
  const item = group(page, 'eligible').locator('[data-item="hospital-care-premium"]');
  await item.waitFor();
  const text = await item.innerText();
  expect(text).toContain('900.00元');
  expect(text).toContain('2023-08-01');
  expect(text).toContain('三（三）6');
});

test('what is not known stays open, and says which fact would settle it', async ({ page }) => {
  await fillFamily(page);
  await chooseFact(page, 'onlyChild', '不清楚');
  await settle(page);
  expect(await group(page, 'eligible').locator('.item').count()).toBe(0);
  const item = group(page, 'undetermined').locator('[data-item="hospital-care-premium"]').first();
  await item.getByRole('button', { name: '独生子女', exact: true }).click();
  await page.waitForTimeout(200);
  const focused = await page.evaluate<string | null>(
    "document.activeElement.closest('[data-fact]')?.dataset.fact ?? null",
  );
  expect(focused).toBe('onlyChild');
});

test('the question that settles most comes first, with the number of items that hang on it', async ({
  page,
}) => {
  const card = page.getByRole('region', { name: '接下来请问' });
  const first = await card.locator('.question').first().innerText();
  expect(await card.locator('.count').first().innerText()).toMatch(/^\d+ 项$/);
  await card.getByRole('button', { name: '暂不清楚，问下一个' }).click();
  expect(await card.locator('.question').first().innerText()).not.toBe(first);
});

test('of another family opened, the question asked first is one that is open', async ({ page }) => {
  await startFrom(page, '北京市西城区 · 独生子女去世');
  const card = page.getByRole('region', { name: '接下来请问' });
  expect(await card.locator('.count').first().innerText()).toMatch(/^\d+ 项$/);
});

test('what is no division code is refused, and the fact stays as it was', async ({ page }) => {
  await startFrom(page, '河南省开封市 · 独生子女去世');
  await fillFact(page, 'mother.hukou.code', '4102');
  await page.locator('h1').click();
  expect(await fact(page, 'mother.hukou.code').locator('.error').innerText()).toContain('六位');
  expect(await group(page, 'eligible').locator('.item').count()).toBeGreaterThan(5);
});

test('days stand as YYYY-MM-DD wherever the reader lives, and are read however they are usual', async ({
  open,
}) => {
  const page = await open({ locale: 'en-US' });
  await startFrom(page, '河南省开封市 · 独生子女去世');
  const birthday = fact(page, 'mother.birthDate').getByRole('textbox');
  expect(await birthday.inputValue()).toBe('1966-04-12');
  await birthday.fill('1967年5月3日');
  await birthday.blur();
  expect(await birthday.inputValue()).toBe('1967-05-03');
  await birthday.fill('1967-02-30');
  await birthday.blur();
  expect(await birthday.getAttribute('aria-invalid')).toBe('true');
  expect(await fact(page, 'mother.birthDate').locator('.error').isVisible()).toBe(true);
  await dayField(page).fill('2024-13-01');
  await dayField(page).blur();
  expect(await dayField(page).inputValue()).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('a day can be picked from the calendar', async ({ page }) => {
  await page.evaluate(
    'HTMLInputElement.prototype.showPicker = function () { globalThis.picked = this.type; }',
  );
  await page.getByRole('button', { name: '从日历选日期' }).first().click();
  expect(await page.evaluate<string>('globalThis.picked')).toBe('date');
  await page.locator('.day-bar .calendar').fill('2025-03-01');
  expect(await dayField(page).inputValue()).toBe('2025-03-01');
});

test('what was decided of one person counts for that person alone', async ({ page }) => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  await askAbout(page, '2024-05-01');
  const path = 'determinations.kaifeng/special-assistance-disability';
  await chooseFact(page, path, '是');
  const item = group(page, 'eligible').locator('[data-item="special-assistance-disability"]');
  await settle(page);
  expect(await item.locator('.who').innerText()).toBe('母亲、父亲');
  await fact(page, path).getByRole('button', { name: '各人分别认定' }).click();
  await chooseFact(page, `mother.${path}`, '否');
  await settle(page);
  expect(await item.locator('.who').innerText()).toBe('父亲');
});
