import { encodeRecord } from '@hearsay/contracts';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { addressesOf, decide, radio, signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { type Hands, keyboard, mouse } from './hands.ts';

/** Pairs of rumours of which the software cannot be sure: one names a place, and the other does not. */
const posts = {
  attacked: 'Hackers attacked the voter register this morning',
  attackedThere: 'В Комрате хакеры взломали реестр избирателей',
  burned: 'Ballot papers were burned last night',
  burnedThere: 'Ночью в Сороках сожгли избирательные бюллетени',
  dead: 'Dead people are voting in this election',
  deadThere: 'В Сороках голосуют мёртвые',
} as const;

describe.skipIf(noBrowser)('rumours that may say the same', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let address: Record<keyof typeof posts, string>;

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    for (const [id, text] of Object.entries(posts)) await publish(network, 'news', { id, text });
    address = await addressesOf(network, posts);
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  const panel = () => ana.getByRole('region', { name: 'Possibly the same' });
  const press = (hands: Hands, name: string) => hands.press(panel().getByRole('button', { name }));
  /** What only one of the two names holds them apart: such a suggestion is there for who asks. */
  const unfold = (hands: Hands) => hands.press(panel().getByText('1 less likely'));

  it('says why it may be the same; the person says it is, and they are merged: by mouse', async () => {
    await ana.goto(address.attackedThere);
    await unfold(mouse);
    await panel().getByRole('link', { name: posts.attacked }).waitFor();
    await panel().getByText('a name only one has').waitFor();
    await press(mouse, 'The same: merge them');
    await ana.getByText('This rumour was merged into another one.').waitFor();
    await ana.goto(address.attacked);
    await ana.getByText('1 rumour was merged into this one').waitFor();
    expect(await panel().count()).toBe(0);
  });

  it('shows what was known before: a claim that a fact-checker checked, with its finding and link', async () => {
    const { log, config } = network.standalone.context;
    const at = '2014-11-21T08:00:00Z';
    const checked = { text: 'Hackers attacked the register of voters', rating: 'False', publisher: 'Checkers' };
    const claim = {
      type: 'checked-claim',
      v: 1,
      id: 'c'.repeat(32),
      jurisdiction: config.jurisdiction.id,
      at,
      ...checked,
    } as const;
    await log.append([encodeRecord('registry', { ...claim, url: 'https://checkers.example/register' })]);
    await ana.goto(address.attacked);
    const known = ana.getByRole('region', { name: 'Known before' });
    await until('the claim is shown', async () => {
      // Only a page that has its answer can say that the panel is missing.
      await ana.getByRole('region', { name: 'History' }).waitFor();
      if ((await known.count()) > 0) return true;
      await ana.reload();
      return false;
    });
    await known.getByRole('link', { name: /Hackers attacked the register/ }).waitFor();
    await known.getByText('Found: False').waitFor();
  });

  it('is shown on the earlier rumour too; refused there, it is gone from both: by keyboard', async () => {
    await ana.goto(address.burned);
    await unfold(keyboard);
    await panel().getByRole('link', { name: posts.burnedThere }).waitFor();
    await press(keyboard, 'Not the same');
    await panel().getByText('It will not be suggested again.').waitFor();
    await ana.getByRole('region', { name: 'History' }).getByText('kept it apart from another rumour').waitFor();
    await ana.goto(address.burnedThere);
    await ana.getByRole('heading', { level: 1, name: posts.burnedThere }).waitFor();
    expect(await panel().count()).toBe(0);
  });

  it('an old one that is finished comes back: one key merges into it and reopens it, and unmerging takes back both', async () => {
    const old = address.dead.split('/').at(-1) as string;
    await ana.goto(address.dead);
    await decide(mouse, ana, 'Dismiss', () => radio(ana, 'Nobody reads it').check());
    await ana.goto(address.deadThere);
    await ana.getByRole('button', { name: 'The old one is back' }).first().waitFor();
    await ana.keyboard.press('o');
    await ana.getByText('which is open again').waitFor();
    await ana.getByText('This rumour was merged into another one.').waitFor();
    await ana.goto(address.dead);
    await ana.getByText('1 rumour was merged into this one').waitFor();
    await ana.getByRole('region', { name: 'History' }).getByText('it is worked on again').waitFor();
    const stateOf = async () =>
      ((await (await network.call(`/api/v1/rumours/${old}`)).json()) as { rumour: { state: string } }).rumour.state;
    expect(await stateOf()).toBe('open');
    await ana.goto(address.deadThere);
    await decide(keyboard, ana, 'Take the merge back');
    await until('the old one is dismissed again', async () => (await stateOf()) === 'dismissed');
  });
});
