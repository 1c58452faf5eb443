import { expect } from 'vitest';
import { startFrom, turnTo } from './actions.js';
import { test } from './fixture.js';

test("Xicheng's revisions side by side, as the command tells them apart", async ({ page }) => {
  await startFrom(page, '北京市西城区 · 独生子女去世');
  await turnTo(page, '对照');
  const changes = page.locator('.changes');
  await changes.waitFor();
  const amounts = await changes.locator('.change-amount').allInnerTexts();
  expect(amounts.some((text) => text.includes('590.00') && text.includes('740.00'))).toBe(true);
  expect(amounts.some((text) => text.includes('720.00') && text.includes('900.00'))).toBe(true);
  expect(await changes.locator('.change-removed').count()).toBeGreaterThan(0);
  expect(await changes.locator('.change-added').count()).toBeGreaterThan(0);
  const family = page.getByRole('region', { name: /对这一家/ });
  expect(await family.getByRole('row').filter({ hasText: '安康险' }).count()).toBe(1);
});

test('two districts, for a family moved to each', async ({ page }) => {
  await startFrom(page, '河南省开封市 · 独生子女去世');
  await turnTo(page, '对照');
  await page.getByRole('radio', { name: '两个地区' }).check();
  await page.locator('.side-b select').selectOption('zhangdian@2020');
  const family = page.getByRole('region', { name: /对这一家/ });
  expect(await family.locator('tbody td', { hasText: '可以享受' }).count()).toBeGreaterThan(3);
});

test('two families under the same document', async ({ page }) => {
  await startFrom(page, '河南省开封市 · 独生子女去世');
  await turnTo(page, '对照');
  await page.getByRole('radio', { name: '两个家庭' }).check();
  await page.getByLabel(/另一家/).selectOption({ label: '河南省开封市 · 独生子女残疾' });
  const family = page.getByRole('region', { name: /对这一家/ });
  expect(await family.locator('tbody tr').count()).toBeGreaterThan(3);
  expect(await page.locator('.changes').count()).toBe(0);
});
