import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { startFrom, turnTo } from './actions.js';
import { test } from './fixture.js';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary: string;
  }[];
}

const NAMES = {
  zh: ['待遇', '时间', '理解', '对照', '告知书'],
  en: ['Answer', 'Time', 'Readings', 'Compare', 'Notice'],
} as const;

/** The views that stand beside the others on a wide screen. */
const BESIDES = { zh: ['家庭', '文件'], en: ['Family', 'Text'] } as const;

/** What axe finds, of every weight, by rule and place. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Finding[]>(
    'axe.run().then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${impact ?? ''} ${id}: ${target.join(' ')} ${failureSummary}`,
    ),
  );
}

const SIZES = { wide: { width: 1600, height: 1000 }, narrow: { width: 390, height: 844 } } as const;

const LOOKS = [
  ['wide', 'light', 'zh'],
  ['wide', 'dark', 'zh'],
  ['wide', 'light', 'en'],
  ['narrow', 'light', 'zh'],
  ['narrow', 'dark', 'zh'],
  ['narrow', 'dark', 'en'],
] as const;

test.for(LOOKS)(
  'axe finds nothing: %s, %s, %s',
  { timeout: 120_000 },
  async ([size, colorScheme, language], { open }) => {
    // The page's own policy would stop axe from looking at its styles.
    const page = await open({ viewport: SIZES[size], colorScheme, bypassCSP: true });
    if (size === 'narrow') await turnTo(page, '家庭');
    await startFrom(page, '河南省开封市 · 独生子女残疾');
    await page
      .getByRole('button', { name: /^各人分别认定/ })
      .first()
      .click();
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    const found: string[] = [];
    for (const name of [...(size === 'narrow' ? BESIDES[language] : []), ...NAMES[language]]) {
      await turnTo(page, name);
      await page.waitForTimeout(300);
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      if (name === '待遇' || name === 'Answer') {
        await page.getByLabel(/^(只用当时|Only what was)/).check();
        await page.locator('.item-title').first().click();
        await page.locator('.item-title').nth(10).click();
      }
      found.push(...(await findings(page)).map((finding) => `${name}: ${finding}`));
    }
    console.log(`axe, ${size}, ${colorScheme}, ${language}: ${String(found.length)} findings`);
    expect(found).toEqual([]);
  },
);

test('everything can be reached and worked from the keyboard', async ({ page }) => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  const row = page.locator('.group.eligible .item-title').first();
  await row.focus();
  await page.keyboard.press('Enter');
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.sentence mark.chosen').first().waitFor();
});

test('nothing is wider than a phone', async ({ open }) => {
  const page = await open({ viewport: SIZES.narrow });
  await turnTo(page, '家庭');
  await startFrom(page, '淄博市张店区 · 独生子女去世');
  for (const language of ['zh', 'en'] as const) {
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const name of [...BESIDES[language], ...NAMES[language]]) {
      await turnTo(page, name);
      await page.waitForTimeout(300);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth'), name).toBe(390);
    }
  }
});

test('on a wide screen the page itself does not scroll, only its panes', async ({ page }) => {
  await startFrom(page, '北京市西城区 · 独生子女去世');
  for (const name of NAMES.zh) {
    await turnTo(page, name);
    await page.waitForTimeout(500);
    expect(await page.evaluate<number>('document.documentElement.scrollHeight'), name).toBe(1000);
  }
});

test('the policy of the page lets nothing out', async ({ browser }) => {
  const page = await browser.newPage(); // it reports what it stops, so it is not one without faults
  await page.goto(inject('address'));
  const isRefused = await page.evaluate<boolean>("fetch('./').then(() => false, () => true)");
  expect(isRefused).toBe(true);
  const isCodeRefused = await page.evaluate<boolean>(
    "(() => { try { setTimeout('1', 0); return false } catch { return true } })()",
  );
  expect(isCodeRefused).toBe(true);
  await page.close();
});
