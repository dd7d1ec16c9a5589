import type { Network } from '@hearsay/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

describe.skipIf(noBrowser)('a tip of the public', () => {
  let network: Network;
  let browser: Watched;
  beforeAll(async () => {
    const sources = [{ id: 'tips', kind: 'tipline' }];
    [network, browser] = await Promise.all([startWithConsole({ config: { sources } }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('is typed by keyboard, waits, and is let go on by an analyst by keyboard', async () => {
    const public_ = await browser.desk();
    await public_.goto(`${network.standalone.url}/tips?lang=en`);
    expect(await findings(public_, ['minor', 'moderate', 'serious', 'critical'])).toEqual([]);
    await public_.getByLabel('What did you see or hear?').focus();
    await public_.keyboard.type('My neighbour plays loud music at night');
    // Through where, link and contact: the field that people do not see is not in the way.
    for (let i = 0; i < 4; i += 1) await public_.keyboard.press('Tab');
    expect(await public_.evaluate(() => document.activeElement?.textContent)).toBe('Send');
    await public_.keyboard.press('Enter');
    await public_.getByRole('heading', { name: 'Thank you' }).waitFor();
    await public_.goto(`${network.standalone.url}/tips?lang=ro`);
    await public_.getByRole('heading', { name: 'Semnalați un zvon' }).waitFor();
    expect(await findings(public_)).toEqual([]);

    const page = await signInAs(await browser.desk(), network, 'ana');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('heading', { level: 1, name: 'Tips of the public' }).waitFor();
    await page.getByText('My neighbour plays loud music').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Let it go on' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('No tip is in this state.').waitFor();
    await page.getByRole('radio', { name: 'Accepted (1)' }).check();
    await page.getByText('My neighbour plays loud music').waitFor();
  });
});
