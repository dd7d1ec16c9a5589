import { type Network, readAll, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

describe.skipIf(noBrowser)('from which confidence posts reach people, and by which rules', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;

  beforeAll(async () => {
    const config = { privacy: { retroHunt: '1d' } };
    [network, browser] = await Promise.all([startWithConsole({ config }), openBrowser()]);
    ana = await signInAs(await browser.desk(), network, 'ana');
    await publish(
      network,
      'news',
      { id: '1', text: 'The voter register was hacked last night' },
      { id: '2', text: 'Text APPLE to 55123 and stay at home' },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  // The browser notes the refusal of a rule with a mistake in it, which is shown to whoever wrote it.
  const expected = (line: string) => line.includes('status of 400') && line.includes('/rules/dry-run');
  afterEach(() => expect(browser.troubles().filter((line) => !expected(line))).toEqual([]));

  const holds = async () =>
    (await (await network.call('/api/v1/flagging')).json()) as { flagging: { threshold?: number }; history: unknown[] };

  it('shows what was counted, without a word of any post', async () => {
    await until('the posts are counted', async () => {
      const { days } = (await (await network.call('/api/v1/flagging')).json()) as { days: { posts: number }[] };
      return days.reduce((sum, { posts }) => sum + posts, 0) === 2;
    });
    await ana.keyboard.press('g');
    await ana.keyboard.press('f');
    await ana.getByRole('heading', { level: 1, name: 'Flagging' }).waitFor();
    await ana.getByText('Retro-hunt is on: rules are tried on all posts of the last 24 hours').waitFor();
    await ana.getByRole('rowheader', { name: 'Not about an election' }).waitFor();
    expect(await ana.content()).not.toContain('APPLE');
    expect(await findings(ana)).toEqual([]);
  });

  it('moves the threshold by keyboard, says what it will bring, and sets it with a reason', async () => {
    const slider = ana.getByRole('slider', { name: /Threshold/ });
    await slider.focus();
    await ana.keyboard.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('0.98: About 0.0 posts a day.');
    await ana.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toBe('0.02: About 1.0 posts a day.');
    await ana.keyboard.press('ArrowRight');
    await ana.getByRole('button', { name: 'Flag from 0.04 on' }).press('Enter');
    await ana.getByText('Say why').waitFor();
    await ana.getByRole('textbox', { name: 'Why?', exact: true }).focus();
    await ana.keyboard.type('We can read more this week');
    await ana.keyboard.press('Tab');
    await ana.keyboard.press('Enter');
    await until('it holds', async () => (await holds()).flagging.threshold === 0.04);
    await ana.getByText('Ana Rusu set it').waitFor();
  });

  it('takes it back', async () => {
    await ana.getByLabel('Why take the last change back?').fill('Too much');
    await ana.getByRole('button', { name: 'Take it back' }).press('Enter');
    await until('what held before holds', async () => (await holds()).flagging.threshold === undefined);
    await ana.getByText('Ana Rusu took it back').waitFor();
  });

  it('tries a rule on the past, saves it, and flags by it from then on', async () => {
    await ana.getByRole('button', { name: 'Write a rule' }).press('Enter');
    await ana.getByLabel('Name').fill('Votes by text');
    await ana.getByLabel('As a claim about').selectOption('proc.method');
    await ana.getByLabel('Regular expressions').fill('(?i)text (apple to \\d+');
    await ana.getByRole('button', { name: 'Try it on the last seven days' }).press('Enter');
    await ana.getByText(/patterns, line 1: missing closing \)/).waitFor();
    await ana.getByLabel('Regular expressions').fill('(?i)text apple to \\d+');
    await ana.getByRole('button', { name: 'Try it on the last seven days' }).press('Enter');
    await ana.getByText('1 of 2 posts that are still kept.').waitFor();
    await ana.getByText('not flagged now').waitFor();
    const form = ana.getByRole('group', { name: 'Write a rule' });
    const languages = form.getByRole('group', { name: 'Languages' });
    await languages.getByRole('checkbox', { name: 'Romanian' }).press('Space');
    await ana.getByRole('button', { name: 'Try it on the last seven days' }).press('Enter');
    await ana.getByText('0 of 2 posts that are still kept.').waitFor();
    await languages.getByRole('checkbox', { name: 'Romanian' }).press('Space');
    await languages.getByRole('checkbox', { name: 'English' }).press('Space');
    await languages.getByLabel('Another language, by its tag').fill('uk');
    await ana.keyboard.press('Enter');
    await languages.getByRole('checkbox', { name: 'Ukrainian', checked: true }).waitFor();
    await ana.getByRole('button', { name: 'Try it on the last seven days' }).press('Enter');
    await ana.getByText('1 of 2 posts that are still kept.').waitFor();
    expect(await findings(ana)).toEqual([]);
    await form.getByLabel('Why?').fill('Seen next door');
    await form.getByRole('button', { name: 'Save and switch on' }).press('Enter');
    await ana.getByRole('button', { name: 'Change Votes by text' }).waitFor();
    await publish(network, 'news', { id: '3', text: 'You can text apple to 99887 now' });
    const claims = await readAll(network.standalone.context.log, 'claims');
    expect(claims.at(-1)).toMatchObject({ category: 'proc.method', rules: [{ name: 'Votes by text' }] });
    await ana.getByRole('listitem').filter({ hasText: 'Votes by text' }).getByText('uk', { exact: true }).waitFor();
  });
});
