import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { askAbout, dayField, openFile, settle, startFrom } from './actions.js';
import { test } from './fixture.js';

const idOf = (page: Page): Promise<string> => page.getByLabel('家庭标识').inputValue();

test('a family travels in the fragment of the address and to no server', async ({ page, open }) => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  await askAbout(page, '2025-06-01');
  await page.waitForTimeout(500);
  const address = page.url();
  expect(new URL(address).search).toBe('');
  const other = await open({ fragment: new URL(address).hash });
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.reload();
  await settle(other);
  expect(await dayField(other).inputValue()).toBe('2025-06-01');
  expect(await idOf(other)).toBe('kaifeng-disabled');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => new URL(url).search !== '' || url.includes('kaifeng-dis'))).toEqual(
    [],
  );
});

test('a family is saved as JSON and opened again', async ({ page, open }) => {
  await startFrom(page, '河南省开封市 · 独生子女残疾');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 JSON' }).click();
  const file = await (await saving).path();
  const other = await open();
  await other.locator('.family input[type=file]').setInputFiles(file);
  await expect.poll(() => idOf(other)).toBe('kaifeng-disabled');
});

test('a family is opened from YAML', async ({ page }) => {
  await openFile(page, 'family.yaml', 'id: from-yaml\nmembers: [{ role: mother }]\nrural: true\n');
  await expect.poll(() => idOf(page)).toBe('from-yaml');
  expect(await page.getByLabel('母亲', { exact: true }).first().isChecked()).toBe(true);
  expect(await page.getByLabel('父亲', { exact: true }).first().isChecked()).toBe(false);
});

const WRONG = [
  ['wrong.json', '{\n  "onlyChid": true\n}', 'wrong.json:2:3', 'onlyChild'],
  ['wrong.json', '{"onlyChild": true,}', 'wrong.json:1:20', 'property name'],
  [
    'wrong.yaml',
    'members:\n  - role: mother\n    birthDate: 1966-02-30\n',
    'wrong.yaml:3:16',
    'mother.birthDate',
  ],
  ['wrong.yaml', 'onlyChild: true\nonlyChild: false\n', 'wrong.yaml:2:1', 'onlyChild'],
] as const;

test.for(WRONG)(
  'a file with something wrong is refused with the place, and changes nothing: %s',
  async ([name, content, place, what], { page }) => {
    await startFrom(page, '河南省开封市 · 独生子女残疾');
    await openFile(page, name, content);
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain(place);
    expect(said).toContain(what);
    expect(await idOf(page)).toBe('kaifeng-disabled');
  },
);

test('a file in another encoding is refused rather than misread', async ({ page }) => {
  const buffer = Buffer.from([0xd6, 0xd0, 0xce, 0xc4]); // GB 18030
  const files = { name: 'gbk.json', mimeType: 'application/json', buffer };
  await page.locator('.family input[type=file]').setInputFiles(files);
  expect(await page.getByRole('alert').innerText()).toContain('UTF-8');
});
