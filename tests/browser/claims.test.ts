import { encodeRecord, RumourDetail, RumourPage } from '@hearsay/contracts';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

const text = 'The voter register was hacked this morning, nobody can vote in Balti';

describe.skipIf(noBrowser)('the claims of a rumour', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let id = '';
  const detail = async () => RumourDetail.parse(await (await network.call(`/api/v1/rumours/${id}`)).json());

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    await publish(network, 'news', { id: '1', text }, { id: '2', text: `${text}!!`, author: 'Ana' });
    id = RumourPage.parse(await (await network.call('/api/v1/rumours')).json()).items[0]?.id ?? '';
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('say that a post is gone, that it counts all the same, and that its words are kept', async () => {
    const { log } = network.standalone.context;
    const [first] = (await detail()).claims.map(({ claim }) => claim);
    if (!first) throw new Error('there is no claim');
    const { post, jurisdiction } = first;
    const gone = { type: 'post-deleted', v: 1, id: post.id, jurisdiction, source: post.source } as const;
    await log.append([encodeRecord('registry', { ...gone, at: '2014-11-30T09:00:00.000Z', exercise: false })]);
    await until('it is known', async () => (await detail()).claims.some(({ deletedAt }) => deletedAt !== undefined));
    await ana.goto(`${network.standalone.url}/rumours/${id}`);
    const why = ana.getByRole('region', { name: 'Why it was flagged' });
    await why.getByText('The post is gone').waitFor();
    await why.getByText('What was published is kept as evidence, below.').waitFor();
    expect((await detail()).rumour.claims).toBe(2);
    expect(await findings(ana)).toEqual([]);
  });

  it('are set aside by keyboard, for a reason that the history keeps, and count no more', async () => {
    await ana.locator('summary', { hasText: 'Something else' }).press('Enter');
    await ana.getByRole('button', { name: 'Set claims aside' }).press('Enter');
    await ana.getByRole('checkbox', { name: `${text}!!` }).press('Space');
    await ana.getByRole('textbox', { name: /^Why/ }).fill('It was a joke');
    await ana.getByRole('button', { name: 'Set claims aside' }).press('Enter');
    await until('it counts no more', async () => (await detail()).rumour.claims === 1);
    const history = ana.getByRole('region', { name: 'History' });
    await history.getByText('set claims aside').waitFor();
    await history.getByText('It was a joke').waitFor();
  });
});
