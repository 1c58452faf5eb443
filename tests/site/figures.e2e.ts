import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright-core';
import { expect, inject } from 'vitest';
import { settle, startFrom } from './actions.js';
import { test } from './fixture.js';

const OUTPUT = 'site/dist';
const MOST_BYTES = 300_000;
const MOST_MILLISECONDS = 50;

const middle = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

test('what is loaded at first is under 300 kB, compressed', async ({ browser }) => {
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

test('the first answer', async ({ page }) => {
  const time = await page.evaluate<number>('Math.round(performance.now())');
  console.log(`first answer: within ${String(time)} ms of the call for the page`);
  expect(time).toBeLessThan(5000);
});

/** Types into a field of the form, and waits until the page stands as it then is, laid out. */
const STROKE = (path: string, value: string): string => `(async () => {
  const input = document.querySelector('[data-fact="${path}"] input');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, '${value}');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  document.body.getBoundingClientRect();
})()`;

/** The time for which the page's thread has worked, in milliseconds; what else the machine does is not counted. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const FAMILIES = [
  '北京市西城区 · 独生子女去世',
  '河南省开封市 · 独生子女残疾',
  '空白家庭',
] as const;

test.for(FAMILIES)('an answer within 50 ms of a keystroke: %s', async (label, { page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await startFrom(page, label);
  const times: number[] = [];
  for (let year = 1950; year < 1980; year += 2) {
    const before = await workOf(session);
    await page.evaluate(STROKE('mother.birthDate', `${String(year)}-03-05`));
    times.push((await workOf(session)) - before);
    await settle(page);
  }
  const most = Math.max(...times);
  console.log(`keystroke, ${label}: ${middle(times).toFixed(1)} ms, at most ${most.toFixed(1)} ms`);
  expect(middle(times)).toBeLessThan(MOST_MILLISECONDS);
});
