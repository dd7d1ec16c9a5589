import { CorrectionList, RumourPage } from '@hearsay/contracts';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

describe.skipIf(noBrowser)('what the detector got wrong', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let adam: Page;
  const list = async () => CorrectionList.parse(await (await network.call('/api/v1/corrections')).json());
  const panel = (page: Page) => page.getByRole('region', { name: 'Corrections' });

  beforeAll(async () => {
    const people = [
      { id: 'ana', name: 'Ana Rusu', roles: ['analyst'] },
      { id: 'adam', name: 'Adam Rotaru', roles: ['administrator'] },
    ];
    const config = { privacy: { retroHunt: '1d' }, people };
    [network, browser] = await Promise.all([startWithConsole({ config }), openBrowser()]);
    await publish(
      network,
      'news',
      { id: '1', text: 'The voter register was hacked this morning, nobody can vote in Balti' },
      { id: '2', text: 'Text APPLE to 55123 and stay at home' },
    );
    [ana, adam] = await Promise.all([
      signInAs(await browser.desk(), network, 'ana'),
      signInAs(await browser.desk(), network, 'adam'),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('is said of a claim by keyboard, with a reason, and stands beside it', async () => {
    const { items } = RumourPage.parse(await (await network.call('/api/v1/rumours')).json());
    await ana.goto(`${network.standalone.url}/rumours/${items[0]?.id}`);
    const why = ana.getByRole('region', { name: 'Why it was flagged' });
    await why.getByText('Correct the detector').waitFor();
    await ana.keyboard.press('x');
    await why.getByRole('radio', { name: 'It is no claim' }).press('Space');
    await why.getByRole('button', { name: 'Send the correction' }).press('Enter');
    await why.getByText('Say why: others will ask.').waitFor();
    expect(await findings(ana)).toEqual([]);
    await why.getByRole('textbox', { name: 'Why?' }).fill('The bulletin of last year');
    await ana.keyboard.press('Enter');
    await why.getByText('Noted. It teaches once a second person has accepted it.').waitFor();
    await why.getByText('Ana Rusu said: no claim. Waits for a second person.').waitFor();
    expect((await list()).items).toMatchObject([{ is: null, state: 'waiting', reason: 'The bulletin of last year' }]);
  });

  it('is a claim that was missed, found by trying a rule', async () => {
    await ana.keyboard.press('g');
    await ana.keyboard.press('f');
    await ana.getByRole('button', { name: 'Write a rule' }).press('Enter');
    await ana.getByLabel('Name').fill('Votes by text');
    await ana.getByLabel('As a claim about').selectOption('proc.method');
    await ana.getByLabel('Phrases').fill('text apple');
    await ana.getByRole('button', { name: 'Try it on the last seven days' }).press('Enter');
    const hits = ana.getByRole('group', { name: 'Write a rule' }).getByRole('listitem');
    await hits.getByText('Correct the detector').press('Enter');
    await hits.getByText('It is a claim that was missed').waitFor();
    await hits.getByLabel('About').selectOption('proc.method');
    await hits.getByRole('textbox', { name: 'Why?' }).fill('It tells people to vote by text');
    await ana.keyboard.press('Enter');
    await hits.getByText('Noted.').waitFor();
    expect((await list()).items).toMatchObject([{ was: null, is: 'proc.method' }, {}]);
  });

  it('is accepted or refused by a second person, and goes to the next training', async () => {
    await panel(ana).getByText('You said it: another person accepts or refuses it.').first().waitFor();
    await adam.keyboard.press('g');
    await adam.keyboard.press('r');
    await panel(adam).getByText('2 wait for a second person').waitFor();
    expect(await panel(adam).evaluate((element) => element === document.activeElement)).toBe(true);
    const first = panel(adam).getByRole('listitem').filter({ hasText: 'The bulletin of last year' });
    expect(await first.getByRole('link', { name: 'See the rumour' }).getAttribute('href')).toMatch(
      /^\/rumours\/rumour_/,
    );
    await first.getByRole('textbox').fill('It is the news of today');
    await first.getByRole('button', { name: 'Refuse' }).press('Enter');
    await panel(adam).getByText('1 waits for a second person').waitFor();
    const second = panel(adam).getByRole('listitem').filter({ hasText: 'It tells people to vote by text' });
    await second.getByRole('textbox').fill('Indeed');
    await second.getByRole('button', { name: 'Accept' }).press('Enter');
    await panel(adam).getByText('It takes 1 line from here.').waitFor();
    const [download] = await Promise.all([
      adam.waitForEvent('download'),
      panel(adam).getByRole('link', { name: 'Download them as JSON Lines' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('hearsay-corrections.jsonl');
    expect(await findings(adam)).toEqual([]);
  });

  it('is rolled back with everything that an account said, by an administrator', async () => {
    await panel(ana).getByRole('rowheader', { name: 'Ana Rusu' }).waitFor();
    expect(await panel(ana).getByRole('button', { name: 'Roll back all of Ana Rusu' }).count()).toBe(0);
    await panel(adam).getByRole('row', { name: 'Ana Rusu' }).getByText('1 of at most 5').waitFor();
    await panel(adam).getByRole('button', { name: 'Roll back all of Ana Rusu' }).press('Enter');
    await adam.keyboard.type('The account was taken over');
    await panel(adam).getByRole('button', { name: 'Roll back all of Ana Rusu now' }).press('Enter');
    await panel(adam).getByText('It takes 0 lines from here.').waitFor();
    await until('nothing of it counts', async () =>
      (await list()).items.every(({ state, trains }) => state === 'rolled-back' && !trains),
    );
  });
});
