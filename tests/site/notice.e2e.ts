import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askAbout, startFrom, turnTo } from './actions.js';
import { test as base } from './fixture.js';

const test = base.extend<{ readonly notice: Page }>({
  notice: async ({ page }, use) => {
    await startFrom(page, '河南省开封市 · 独生子女去世');
    await askAbout(page, '2024-05-01');
    await turnTo(page, '告知书');
    await use(page);
  },
});

test('the notice has items, days, clauses, what to bring and the receipt, in Chinese whatever the language', async ({
  notice: page,
}) => {
  await page.getByRole('button', { name: 'English' }).click();
  const text = await page.getByRole('article').innerText();
  for (const part of [
    '待遇告知书',
    '2024年5月1日',
    '900.00元',
    '三（三）6',
    '居民身份证、户口簿（母亲、父亲）',
    '死亡证明（子女）',
    '以办理部门的决定为准',
    '回执',
    'kaifeng@2023',
  ])
    expect(text).toContain(part);
});

test('the button prints, and only the notice is on paper', async ({ notice: page }) => {
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

test('what has been decided elsewhere is asked for, and each question is put once', async ({
  notice: page,
}) => {
  const article = page.getByRole('article');
  expect(await article.locator('.papers').innerText()).toContain('主管部门已作出的认定（');
  const asked = await article.locator('section:has(.open) ol li').allInnerTexts();
  expect(asked.length).toBeGreaterThan(3);
  expect(new Set(asked).size).toBe(asked.length);
});
