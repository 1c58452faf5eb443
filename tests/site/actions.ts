import type { Locator, Page } from 'playwright-core';

/** Waits until the answer is that to the facts and the day as they are now. */
export async function settle(page: Page): Promise<void> {
  const answered = page.locator('[data-answer][aria-busy="false"]');
  await answered.waitFor({ state: 'attached' });
  await page.waitForTimeout(150);
  await answered.waitFor({ state: 'attached' });
}

/** Starts from the example family of a place. */
export async function startFrom(page: Page, label: string): Promise<void> {
  await page.getByLabel('从示例开始').selectOption({ label });
  await settle(page);
}

/** Turns to a document, by `district@revision`. */
export async function chooseDocument(page: Page, id: string): Promise<void> {
  await page.locator('.document-choice select').selectOption(id);
}

/** The field of the day asked about. */
export const dayField = (page: Page): Locator =>
  page.getByRole('textbox', { name: '查询日期', exact: true });

/** Asks about a day. */
export async function askAbout(page: Page, day: string): Promise<void> {
  await dayField(page).fill(day);
  await settle(page);
}

/** A fact's row in the form, by its path. */
export const fact = (page: Page, path: string): Locator => page.locator(`[data-fact="${path}"]`);

/** Types a fact. */
export async function fillFact(page: Page, path: string, text: string): Promise<void> {
  await fact(page, path).getByRole('textbox').fill(text);
}

/** Takes one of a fact's answers. */
export async function chooseFact(page: Page, path: string, name: string): Promise<void> {
  await fact(page, path).getByRole('radio', { name, exact: true }).check();
}

/** Opens a family from a file with some content. */
export async function openFile(page: Page, name: string, content: string): Promise<void> {
  const mimeType = 'text/plain';
  const files = { name, mimeType, buffer: Buffer.from(content) };
  await page.locator('.family input[type=file]').setInputFiles(files);
}

/** The items of one outcome in the answer. */
export const group = (page: Page, outcome: string): Locator => page.locator(`.group.${outcome}`);

/** Turns to one of the views. */
export const turnTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
