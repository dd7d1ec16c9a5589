import type { Locator, Page } from 'playwright-core';

/** How somebody works a page. What is done is the same with either hand. */
export interface Hands {
  readonly name: string;
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** One radio button of its group. */
  choose(target: Locator): Promise<void>;
  /** One tab of its row. */
  turnTo(target: Locator): Promise<void>;
  /** An option of a native list, by its label. */
  select(target: Locator, label: string): Promise<void>;
  /** Goes to what can be decided on the page of a rumour. */
  toDecisions(page: Page): Promise<void>;
  /** Opens a rumour from the queue. */
  open(page: Page, statement: string): Promise<void>;
}

export const mouse: Hands = {
  name: 'by mouse',
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: (target) => target.check(),
  turnTo: (target) => target.click(),
  select: async (target, label) => {
    await target.selectOption({ label });
  },
  toDecisions: async () => {},
  open: (page, statement) => page.getByRole('link', { name: statement }).click(),
};

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses a key until the condition holds. */
async function pressUntil(page: Page, key: string, what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await holds()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not lead to ${what}`);
}

async function reach(target: Locator): Promise<Page> {
  await target.waitFor();
  const page = target.page();
  await pressUntil(page, 'Tab', String(target), () => isFocused(target));
  return page;
}

/** With Tab, Enter, Space, arrows and the console's own shortcuts, and nothing else. */
export const keyboard: Hands = {
  name: 'by keyboard alone',
  async press(target) {
    const page = await reach(target);
    await page.keyboard.press('Enter');
  },
  async write(target, text) {
    const page = await reach(target);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  },
  async choose(target) {
    await target.waitFor();
    const page = target.page();
    const group = await target.getAttribute('name');
    await pressUntil(page, 'Tab', `the group of ${target}`, () =>
      page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group),
    );
    if (await isFocused(target)) await page.keyboard.press('Space');
    await pressUntil(page, 'ArrowDown', String(target), () => target.isChecked());
  },
  async turnTo(target) {
    await target.waitFor();
    const page = target.page();
    await pressUntil(page, 'Tab', `the row of ${target}`, () =>
      page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab'),
    );
    await pressUntil(
      page,
      'ArrowRight',
      String(target),
      async () => (await target.getAttribute('aria-selected')) === 'true',
    );
  },
  async select(target, label) {
    const page = await reach(target);
    await pressUntil(page, 'ArrowDown', label, () =>
      target.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.label ?? '').then((it) => it === label),
    );
  },
  async toDecisions(page) {
    await page.keyboard.press('d');
  },
  async open(page, statement) {
    const link = page.getByRole('link', { name: statement });
    await link.waitFor();
    // Up to the first, then down to it: j and k stop at the ends.
    const first = page.locator('[data-queue-link]').first();
    await pressUntil(page, 'k', 'the first rumour', () => isFocused(first));
    await pressUntil(page, 'j', statement, () => isFocused(link));
    await page.keyboard.press('Enter');
  },
};
