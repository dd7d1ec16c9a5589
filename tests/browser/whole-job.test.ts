import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { begin, decide, decisions, field, linkFor, radio, send, signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { type Hands, keyboard, mouse } from './hands.ts';

interface Story {
  readonly hands: Hands;
  readonly post: string;
  readonly gaveAway: string;
  readonly truth: string;
  readonly rumour: string;
}

const stories: readonly Story[] = [
  {
    hands: mouse,
    post: 'The voter register was hacked this morning, nobody can vote in Balti!',
    gaveAway: 'hacked',
    truth: 'The voter register works; nobody lost the right to vote.',
    rumour: 'It is said that somebody broke into the voter register.',
  },
  {
    hands: keyboard,
    post: 'Ballots are being burned behind the school in Orhei, I saw the smoke myself',
    gaveAway: 'burned',
    truth: 'Every ballot of Orhei is accounted for.',
    rumour: 'It is said that ballots went up in smoke in Orhei.',
  },
];

describe.skipIf(noBrowser)('the whole job in a browser, on the real thing', () => {
  let network: Network;
  let browser: Watched;
  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    await publish(
      network,
      'news',
      { id: '1', text: 'They bus people from village to village to vote twice in Cahul', author: 'Ion' },
      { id: '2', text: 'The counting machines in Edinet switch votes, the results are falsified', author: 'Ion' },
      { id: '3', text: 'Plum cake from our kitchen, the recipe with photos', author: 'Ion' },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it.each(stories)('$hands.name: from a post to the public answer', async (story) => {
    const { hands, post, truth, rumour } = story;
    const byKeyboard = hands === keyboard;

    // The analyst is at the queue when the post appears.
    const ana = await browser.desk();
    await countPointers(ana);
    await ana.goto(network.standalone.url);
    await hands.write(ana.getByLabel('One-time link'), linkFor(network, 'ana'));
    await hands.press(ana.getByRole('button', { name: 'Sign in', exact: true }));
    await ana.locator('[data-queue-link]').nth(1).waitFor();
    await ana.getByRole('status').getByText('Live', { exact: true }).waitFor();
    if (byKeyboard) await ana.keyboard.press('j');
    await publish(network, 'news', { id: hands.name, text: post, author: 'Maria' });
    if (byKeyboard) {
      // The focus is in the list, so nothing moves under it: the new one is announced, and shown when asked for.
      await ana.getByRole('button', { name: 'Show 1 new rumour' }).waitFor();
      await ana.keyboard.press('n');
    }
    await hands.open(ana, post);

    // Why it was flagged, and how it spreads.
    await ana.getByRole('heading', { level: 1, name: post }).waitFor();
    const why = ana.getByRole('region', { name: 'Why it was flagged' });
    await why.locator('mark', { hasText: story.gaveAway }).first().waitFor();
    await ana.getByRole('region', { name: 'Spread over time' }).locator('canvas').waitFor();
    expect(await ana.locator('main').innerText()).not.toContain('Maria');

    await decide(hands, ana, 'Open');
    await decide(hands, ana, 'Ask an agency', async () => {
      await hands.select(ana.getByLabel('Agency'), 'National CERT (CERT)');
      await hands.write(field(ana, 'Question'), `Is it so? ${hands.name}`);
      await hands.choose(radio(ana, '15 min'));
    });

    // The agency that was asked answers, and the analyst sees it arrive.
    const victor = await signInAs(await browser.desk(), network, 'victor');
    await countPointers(victor);
    await hands.open(victor, post);
    await decide(hands, victor, 'Note an answer', async () => {
      await hands.choose(radio(victor, 'It is false'));
      await hands.write(field(victor, 'In their words'), 'We looked, and it is not so.');
    });
    await ana
      .getByRole('region', { name: 'Questions to agencies' })
      .getByText('We looked, and it is not so.')
      .waitFor();
    await decide(hands, ana, 'Assess', async () => {
      await hands.choose(radio(ana, 'False'));
      await hands.write(field(ana, /^Why/), 'The CERT looked, and it is not so.');
    });

    // One person drafts, and is told why that is not enough.
    const mihai = await signInAs(await browser.desk(), network, 'mihai');
    await countPointers(mihai);
    await hands.open(mihai, post);
    await begin(hands, mihai, 'Draft a rebuttal');
    await hands.turnTo(mihai.getByRole('tab', { name: 'English' }));
    await hands.write(field(mihai, 'What is true'), truth);
    await hands.write(field(mihai, 'The rumour'), rumour);
    await hands.write(field(mihai, 'The facts'), 'The commission and the CERT checked it this morning.');
    await hands.write(field(mihai, 'Where people can check it'), 'https://commission.example/facts');
    await send(hands, mihai, 'Draft a rebuttal');
    await mihai.getByText('You wrote this text, so another person must approve it.').waitFor();
    expect(await mihai.getByText('These people can: Elena Lupu.').count()).toBe(1);
    expect(
      await decisions(mihai)
        .getByRole('button', { name: /^Approve/ })
        .count(),
    ).toBe(0);

    // Another approves.
    const elena = await signInAs(await browser.desk(), network, 'elena');
    await countPointers(elena);
    await hands.open(elena, post);
    await decide(hands, elena, 'Approve and publish');
    await ana.getByText('See the public page').waitFor();

    // The public reads what is true, and then what is said.
    const anybody = await browser.desk();
    await anybody.goto(`${network.standalone.url}/rumours-and-facts?lang=en`);
    const text = await anybody.locator('body').innerText();
    expect(text.indexOf(truth)).toBeGreaterThan(-1);
    expect(text.indexOf(truth)).toBeLessThan(text.indexOf(rumour));
    await until('the CERT was told that the answer is public', () =>
      network.receiver.received.some(({ body }) => {
        const data = body.data as { reason: { kind: string }; rumour: { statement: string } };
        return data.reason.kind === 'rebuttal-published' && data.rumour.statement === post;
      }),
    );

    const used = await Promise.all([ana, victor, mihai, elena].map(pointers));
    if (byKeyboard) expect(used).toEqual([0, 0, 0, 0]);
    else expect(Math.min(...used)).toBeGreaterThan(0);
    for (const page of [ana, victor, mihai, elena, anybody]) await page.context().close();
  });
});

/** Counts presses of the pointer, so that "by keyboard alone" is not only said. Goes on over a reload. */
async function countPointers(page: Page): Promise<void> {
  const count = () => {
    addEventListener(
      'pointerdown',
      () => sessionStorage.setItem('pointers', String(Number(sessionStorage.getItem('pointers') ?? 0) + 1)),
      true,
    );
  };
  await page.addInitScript(count);
  if (page.url().startsWith('http')) await page.evaluate(count);
}

const pointers = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('pointers') ?? 0));
