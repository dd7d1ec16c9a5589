import { shareOfOneOrigin } from '@hearsay/rumours';
import type { Network } from '@hearsay/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

/** Rumours that nothing holds together: each of a category and words of its own, all from one source. */
const texts = [
  'Hackers attacked the voter register this morning',
  'They burned ballot papers behind the school in Cahul',
  'Dead people are voting in Soroca, the voter list is full of them',
  'They pay five hundred lei for a vote at the market gate',
  'Armed men stand in front of the polling station in Orhei and threaten voters',
  'Polling stations in Edinet close at six today and not at nine',
  'The voting machines in Balti switch votes to another party',
  'Observers were thrown out before the count began in Comrat',
  'You can vote by text message in Drochia and stay at home',
  'Ballot boxes were taken away in a private car at night without seals in Ungheni',
  'Voting in Taraclia was postponed to next Sunday',
  'The result sheets of Leova were changed after the count',
];
const folded = texts.length - shareOfOneOrigin;

describe.skipIf(noBrowser)('a queue that one source fills', () => {
  let network: Network;
  let browser: Watched;
  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    for (const [n, text] of texts.entries()) await publish(network, 'news', { id: `flood-${n}`, text });
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('shows the share of that source and folds the rest, which a key or a click unfolds', async () => {
    const page = await signInAs(await browser.desk(), network, 'ana');
    const queue = page.getByRole('list', { name: 'Queue' });
    const fold = queue.getByRole('link', { name: new RegExp(`and ${folded} more that .* alone carries`) });
    await fold.waitFor();
    expect(await queue.locator('[data-state]').count()).toBe(shareOfOneOrigin);
    expect(await findings(page)).toEqual([]);
    // Behind the last rumour of the source, on the way that the keys of the list go.
    for (let i = 0; i <= shareOfOneOrigin; i += 1) await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(`and ${folded} more`);
    await page.keyboard.press('Enter');
    await page.getByText(`${texts.length} rumours that`).waitFor();
    expect(await queue.locator('[data-state]').count()).toBe(texts.length);

    await page.getByRole('button', { name: 'Show everything' }).click();
    await fold.click();
    await page.getByText(`${texts.length} rumours that`).waitFor();
  });
});
