import { readFile } from 'node:fs/promises';
import { readOpml } from '@hearsay/sources';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

describe.skipIf(noBrowser)('the page of the sources', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;

  beforeAll(async () => {
    [network, browser] = await Promise.all([
      startWithConsole({
        config: {
          sources: [
            // Nobody listens at the first.
            { id: 'lost', kind: 'feed', url: 'http://127.0.0.1:9/feed', name: 'The lost feed', every: '1s' },
            { id: 'tips', kind: 'tipline' },
          ],
        },
      }),
      openBrowser(),
    ]);
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('says how each fares, those in trouble first, with the reason', async () => {
    await until('it was asked', async () => (await (await network.call('/api/v1/sources')).text()).includes('failing'));
    await ana.goto(`${network.standalone.url}/sources`);
    const list = ana.getByRole('list', { name: 'Sources' });
    await list.getByText('The lost feed').waitFor();
    expect((await list.getByRole('listitem').allTextContents())[0]).toContain('The lost feed');
    await ana.getByRole('status').filter({ hasText: '1 source needs attention' }).waitFor();
  });

  it('shows by keyboard what kinds there are, with terms, limits and credentials', async () => {
    const summary = ana.getByText('Kinds of sources: terms, limits, credentials');
    await summary.focus();
    await ana.keyboard.press('Enter');
    const kind = ana.getByRole('heading', { level: 2, name: /^mastodon-stream/ });
    await kind.waitFor();
    expect(await ana.getByText('credentials', { exact: false }).count()).toBeGreaterThan(1);
  });

  it('has nothing that axe finds serious, with all of it open', async () => {
    expect(await findings(ana)).toEqual([]);
  });

  it('gives the feeds as OPML, by keyboard', async () => {
    const link = ana.getByRole('link', { name: 'Download the feeds as OPML' });
    await link.focus();
    const [download] = await Promise.all([ana.waitForEvent('download'), ana.keyboard.press('Enter')]);
    const { feeds } = readOpml(await readFile(await download.path()));
    expect(feeds).toMatchObject([{ url: 'http://127.0.0.1:9/feed' }]);
  });
});
