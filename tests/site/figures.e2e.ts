import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openSite, startFrom } from './browser.js';

const OUTPUT = 'site/dist';
const MOST_BYTES = 300_000;
const MOST_MILLISECONDS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const middle = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

test('what is loaded at first is under 300 kB, compressed', async () => {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(inject('address'));
  await page.locator('[data-answer]').waitFor();
  const files = new Set(loaded.map((path) => (path === '/' ? 'index.html' : path.slice(1))));
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(OUTPUT, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const all = readdirSync(join(OUTPUT, 'assets')).length;
  console.log(
    `first load: ${String(total)} bytes compressed, ${String(files.size)} of ${String(all + 2)} files`,
  );
  expect(total).toBeLessThan(MOST_BYTES);
  await page.close();
});

test('the first answer', async () => {
  const page = await openSite(browser);
  const time = await page.evaluate<number>('Math.round(performance.now())');
  console.log(`first answer: within ${String(time)} ms of the call for the page`);
  expect(time).toBeLessThan(5000);
  await page.close();
});

/** From a keystroke's event to the page as it then stands, laid out. */
const STROKE = (path: string, value: string): string => `new Promise((resolve) => {
  const input = document.querySelector('[data-fact="${path}"] input');
  const answer = document.querySelector('[data-answer]');
  const start = performance.now();
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const seen = new MutationObserver(() => {
    seen.disconnect();
    document.body.getBoundingClientRect();
    resolve(performance.now() - start);
  });
  seen.observe(answer, { subtree: true, childList: true, characterData: true, attributes: true });
  setter.call(input, '${value}');
  input.dispatchEvent(new Event('input', { bubbles: true }));
})`;

for (const label of ['北京市西城区 · 独生子女去世', '河南省开封市 · 独生子女残疾', '空白家庭'])
  test(`an answer within 50 ms of a keystroke: ${label}`, async () => {
    const page = await openSite(browser);
    await startFrom(page, label);
    const times: number[] = [];
    for (let year = 1950; year < 1980; year += 2) {
      times.push(await page.evaluate<number>(STROKE('mother.birthDate', `${String(year)}-03-05`)));
      await page.waitForTimeout(400);
    }
    const last = Math.max(...times);
    console.log(
      `keystroke, ${label}: ${middle(times).toFixed(1)} ms, at most ${last.toFixed(1)} ms`,
    );
    expect(middle(times)).toBeLessThan(MOST_MILLISECONDS);
    await page.close();
  });
