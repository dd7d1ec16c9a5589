import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { type DemoProcess, startDemo } from './demo-process.ts';

describe.skipIf(noBrowser)('the demo, as somebody meets it', () => {
  let demo: DemoProcess;
  let browser: Watched;
  let ana: Page;
  let began: number;

  beforeAll(async () => {
    browser = await openBrowser();
    began = performance.now();
    demo = await startDemo();
  });
  afterAll(async () => {
    await browser?.close();
    const status = await demo?.stop();
    if (demo) expect(status).toBe(0);
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('shows rumours within a minute of `hearsay start`, over a link that it printed', async () => {
    ana = await browser.desk();
    await ana.goto(demo.link('Ana Rusu'));
    await ana.locator('[data-queue-link]').first().waitFor({ timeout: 60_000 });
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(`first rumour in the browser ${seconds.toFixed(1)} s after hearsay start\n`);
    expect(seconds).toBeLessThan(60);
    expect(await findings(ana)).toEqual([]);
  });

  it('offers everybody at the door, without a barrier', async () => {
    const visitor = await browser.desk();
    await visitor.goto(demo.url);
    await visitor.getByRole('link', { name: /Sign in as Elena Lupu/ }).waitFor();
    expect(await findings(visitor)).toEqual([]);
    await visitor.context().close();
  });

  it('has no barrier on the page of a rumour', async () => {
    await ana.locator('[data-queue-link]').first().press('Enter');
    await ana.getByRole('region', { name: 'Why it was flagged' }).locator('mark').first().waitFor();
    await ana.getByRole('region', { name: 'Spread over time' }).locator('canvas').waitFor();
    expect(await findings(ana)).toEqual([]);
  });

  it.each([
    ['alerts', 'Alerts'],
    ['sources', 'Sources'],
    ['help', 'Help'],
  ])('has no barrier on the page of %s', async (path, title) => {
    await ana.goto(`${demo.url}/${path}`);
    await ana.getByRole('heading', { level: 1, name: title }).waitFor();
    if (path !== 'help') await ana.locator('main li').first().waitFor();
    expect(await findings(ana)).toEqual([]);
  });

  it('has no barrier in the list of shortcuts, not even a small one', async () => {
    await ana.keyboard.press('?');
    await ana.getByRole('dialog').waitFor();
    expect(await findings(ana, ['minor', 'moderate', 'serious', 'critical'])).toEqual([]);
    await ana.keyboard.press('Escape');
  });

  it('has no barrier on the public page', async () => {
    const anybody = await browser.desk();
    await anybody.goto(`${demo.url}/rumours-and-facts`);
    expect(await findings(anybody)).toEqual([]);
    await anybody.context().close();
  });
});
