import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/people.ts';
import { publish } from '../e2e/publish.ts';
import { addressesOf, begin, decide, decisions, field, radio, send, signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { mouse } from './hands.ts';

const posts = {
  bus: 'They bus people from village to village to vote twice in Cahul',
  switched: 'The counting machines in Edinet switch votes, the results are falsified',
  hacked: 'The voter register was hacked this morning, nobody can vote in Balti!',
  burned: 'Ballots are being burned behind the school in Orhei, I saw the smoke myself',
} as const;

describe.skipIf(noBrowser)('what else people decide', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let address: Record<keyof typeof posts, string>;

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    await publish(network, 'news', ...Object.entries(posts).map(([id, text]) => ({ id, text })));
    address = await addressesOf(network, posts);
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  const open = async (page: Page, name: keyof typeof posts) => {
    await page.goto(address[name]);
    await decisions(page).getByRole('heading', { level: 2 }).waitFor();
  };
  const state = (page: Page, name: string) =>
    page.locator('main [aria-current=step]').getByText(name, { exact: true }).waitFor();
  const did = (page: Page, what: string | RegExp) =>
    page.getByRole('region', { name: 'History' }).getByText(what).waitFor();

  it('dismisses, reopens, watches, closes', async () => {
    await open(ana, 'bus');
    await decide(mouse, ana, 'Dismiss', () => radio(ana, 'Nobody reads it').check());
    await state(ana, 'Dismissed');
    await decide(mouse, ana, 'Reopen');
    await state(ana, 'Open');
    await begin(mouse, ana, 'Watch');
    await decisions(ana).getByRole('button', { name: 'Watch', exact: true }).click();
    expect(await decisions(ana).getByText('Please fill this in.').count()).toBe(4);
    for (const name of [/^Reach/, /^Harm/, /^Authority/, /^Amplification/]) await field(ana, name).fill('little');
    await send(mouse, ana, 'Watch');
    await state(ana, 'Watching');
    await decide(mouse, ana, 'Close');
    await state(ana, 'Closed');
  });

  it('rewords, comments, marks who may know, takes it on', async () => {
    await open(ana, 'switched');
    await decide(mouse, ana, 'Reword', () =>
      field(ana, 'What is claimed').fill('Machines in Edinet are said to switch votes'),
    );
    await ana.getByRole('heading', { level: 1, name: 'Machines in Edinet are said to switch votes' }).waitFor();
    await decide(mouse, ana, 'Comment', () => field(ana, 'Note').fill('Called the vendor.'));
    await did(ana, 'Called the vendor.');
    await decide(mouse, ana, 'Mark TLP', () => radio(ana, 'TLP:RED').check());
    await did(ana, 'marked it TLP:RED');
    await decisions(ana).getByRole('button', { name: 'Assign to me' }).click();
    await did(ana, 'assigned it to Ana Rusu');
    // What is red is gone for the agency, and nobody tells it so.
    const victor = await signInAs(await browser.desk(), network, 'victor');
    await victor.getByRole('link', { name: posts.hacked }).waitFor();
    expect(await victor.getByRole('link', { name: /Machines in Edinet/ }).count()).toBe(0);
    await victor.context().close();
  });

  it('merges, and takes the merge back', async () => {
    await open(ana, 'burned');
    await begin(mouse, ana, 'Merge');
    await field(ana, 'Find the other rumour').fill('register');
    await radio(ana, posts.hacked).check();
    await send(mouse, ana, 'Merge');
    await ana.getByText('This rumour was merged into another one.').waitFor();
    await ana.getByRole('link', { name: 'Go there' }).click();
    await ana.getByRole('heading', { level: 1, name: posts.hacked }).waitFor();
    await ana.getByText('1 rumour was merged into this one').waitFor();
    await ana.goBack();
    await decide(mouse, ana, 'Take the merge back');
    // As it was before: nobody had opened it.
    await state(ana, 'New');
  });

  it('withdraws what was published', async () => {
    const id = address.burned.split('/').at(-1) as string;
    const texts = {
      en: { truth: 'No ballot was burned.', rumour: 'Smoke.', facts: 'It was a barbecue.', sources: [] },
    };
    for (const [person, action] of [
      ['ana', { kind: 'assess', verdict: 'false' }],
      ['mihai', { kind: 'draft', rebuttal: 'denial', texts }],
      ['elena', { kind: 'approve', rebuttalVersion: 1 }],
    ] as const) {
      const { rumour } = (await (await network.call(`/api/v1/rumours/${id}`)).json()) as {
        rumour: { version: number };
      };
      expect((await (await signIn(network, person)).decide(id, rumour.version, action)).status).toBe(200);
    }
    const elena = await signInAs(await browser.desk(), network, 'elena');
    await open(elena, 'burned');
    await elena.getByText('See the public page').waitFor();
    await decide(mouse, elena, 'Withdraw', () => field(elena, /^Why/).fill('One fact in it was wrong.'));
    await elena.getByRole('region', { name: 'Public answer' }).getByText('Withdrawn').waitFor();
    await until('the public page no longer says so', async () => {
      const page = await (await fetch(`${network.standalone.url}/rumours-and-facts?lang=en`)).text();
      return !page.includes('barbecue');
    });
    await elena.context().close();
  });

  it('tells plainly that somebody was faster, and keeps what was typed', async () => {
    await open(ana, 'hacked');
    // News of this rumour reaches Ana late, as on a bad line: she sends on what she saw.
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { pathname } = new URL(address.hacked);
    await ana.route(`**/api/v1${pathname}`, async (route) => {
      await late;
      await route.continue();
    });
    await begin(mouse, ana, 'Assess');
    await radio(ana, 'False').check();
    await field(ana, /^Why/).fill('Typed with care');
    const other = await signInAs(await browser.desk(), network, 'ana');
    await open(other, 'hacked');
    await decide(mouse, other, 'Reword', () =>
      field(other, 'What is claimed').fill('The register is said to be broken into'),
    );
    const refused = ana.waitForResponse((response) => response.url().endsWith('/decisions'));
    await decisions(ana).getByRole('button', { name: 'Assess', exact: true }).click();
    expect((await refused).status()).toBe(409);
    arrive();
    await ana.getByText('This rumour changed while you were writing').waitFor();
    await ana.getByText('New wording: “The register is said to be broken into”').waitFor();
    expect(await field(ana, /^Why/).inputValue()).toBe('Typed with care');
    await ana.reload();
    expect(await field(ana, /^Why/).inputValue()).toBe('Typed with care');
    await send(mouse, ana, 'Assess');
    await state(ana, 'Assessed');
    await ana.unroute(`**/api/v1${pathname}`);
    await other.context().close();
  });

  it('signs out: the session ends, and what was typed and not sent is gone from the device', async () => {
    await open(ana, 'hacked');
    await begin(mouse, ana, 'Comment');
    await field(ana, 'Note').fill('Not for whoever sits here next');
    expect(await ana.evaluate(() => JSON.stringify(sessionStorage))).toContain('whoever sits here next');
    await ana.getByRole('button', { name: /Ana Rusu/ }).click();
    await ana.getByRole('menuitem', { name: 'Sign out' }).click();
    await ana.getByLabel('One-time link').waitFor();
    expect(await ana.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('whoever sits here next');
    await ana.goto(address.hacked);
    await ana.getByLabel('One-time link').waitFor();
    expect(await ana.getByText('register').count()).toBe(0);
  });
});
