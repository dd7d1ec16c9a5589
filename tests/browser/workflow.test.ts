import { RumourPage } from '@hearsay/contracts';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { begin, decide, decisions, field, radio, send, signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { keyboard } from './hands.ts';

const posts = {
  hacked: 'The voter register was hacked this morning, nobody can vote in Balti!',
  burned: 'Ballots are being burned behind the school in Orhei, I saw the smoke myself',
  bus: 'They bus people from village to village to vote twice in Cahul',
  switched: 'The counting machines in Edinet switch votes, the results are falsified',
  stolen: 'Hackers broke into the counting server of the commission and changed the results',
  pen: 'They hand out pens with disappearing ink at the polling station in Soroca',
} as const;

describe.skipIf(noBrowser)('several people at one queue', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let bogdan: Page;
  const address: Record<string, string> = {};

  beforeAll(async () => {
    const people = [
      { id: 'ana', name: 'Ana Rusu', roles: ['analyst'] },
      { id: 'bogdan', name: 'Bogdan Ursu', roles: ['analyst'] },
    ];
    const config = {
      people,
      jurisdictions: [{ id: 'orhei', name: 'Orhei', level: 'local' }],
      agencies: [
        { id: 'cert', name: 'National CERT', kind: 'cert' },
        { id: 'emb-orhei', name: 'Electoral office, Orhei', kind: 'local-emb', jurisdiction: 'orhei' },
      ],
    };
    [network, browser] = await Promise.all([startWithConsole({ config }), openBrowser()]);
    await publish(network, 'news', ...Object.entries(posts).map(([id, text]) => ({ id, text })));
    const { items } = RumourPage.parse(await (await network.call('/api/v1/rumours')).json());
    for (const [name, text] of Object.entries(posts)) {
      const line = items.find(({ statement }) => statement === text);
      address[name] = `${network.standalone.url}/rumours/${line?.id}`;
    }
    ana = await signInAs(await browser.desk(), network, 'ana');
    bogdan = await signInAs(await browser.desk(), network, 'bogdan');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  const statements = (page: Page) => page.locator('[data-queue-link]').allTextContents();

  it('hands out the next five with one key, and nobody reads the same', async () => {
    await ana.locator('[data-queue-link]').nth(5).waitFor();
    await ana.keyboard.press('t');
    await ana.getByText('5 rumours are yours to read.').waitFor();
    await until('Ana’s queue shows her five', async () => (await statements(ana)).length === 5);
    await bogdan.locator('[data-queue-link]').nth(5).waitFor();
    await until('Bogdan sees who reads what', async () => (await bogdan.getByText('Ana Rusu reads it').count()) === 5);
    await bogdan.keyboard.press('t');
    await bogdan.getByText('1 rumour is yours to read.').waitFor();
    await until('Bogdan’s queue shows the sixth', async () => (await statements(bogdan)).length === 1);
    const both = [...(await statements(ana)), ...(await statements(bogdan))];
    expect(new Set(both).size).toBe(6);
    await bogdan.keyboard.press('t');
    await bogdan.getByText('There is nothing left that nobody reads.').waitFor();
  });

  it('puts what is due first on top, and says by when', async () => {
    await ana.goto(`${network.standalone.url}/?sort=due`);
    await ana
      .getByText(/(Look by|Look overdue)/)
      .first()
      .waitFor();
    expect(await ana.locator('[data-queue-link]').count()).toBe(6);
    expect(await findings(ana)).toEqual([]);
  });

  it('follows, gives a task, comments and gives back by keyboard; the other one is told on the desk', async () => {
    await bogdan.goto(address.hacked as string);
    await decisions(bogdan).getByRole('heading', { level: 2 }).waitFor();
    await bogdan.keyboard.press('f');
    await bogdan.getByText('Followed by Bogdan Ursu').waitFor();

    await ana.goto(address.hacked as string);
    await decide(keyboard, ana, 'Add a task', async () => {
      await keyboard.write(field(ana, 'What is to be done'), 'Call the registrar');
      await keyboard.select(decisions(ana).getByLabel('Who', { exact: true }), 'Bogdan Ursu');
      await keyboard.choose(radio(ana, '15 min'));
    });
    await ana.getByRole('list', { name: 'Tasks' }).getByText('Call the registrar').waitFor();
    expect(await findings(ana)).toEqual([]);
    await decide(keyboard, ana, 'Comment', () => keyboard.write(field(ana, 'Note'), 'The registrar is at lunch.'));
    const work = ana.getByRole('region', { name: 'Work on it' });
    if ((await work.getByText('You read it').count()) > 0) {
      await ana.locator('main').focus();
      await ana.keyboard.press('c');
      await work.getByRole('button', { name: /^Check out/ }).waitFor();
    }

    await bogdan.getByRole('navigation').getByText('2 new').waitFor();
    await bogdan.keyboard.press('g');
    await bogdan.keyboard.press('m');
    await bogdan.getByRole('region', { name: 'My tasks' }).getByText('Call the registrar').waitFor();
    await bogdan
      .getByRole('region', { name: /what I follow/ })
      .getByText('The registrar is at lunch.')
      .waitFor();
    expect(await findings(bogdan)).toEqual([]);
    await bogdan.getByRole('link', { name: posts.hacked }).first().click();
    await bogdan.getByRole('button', { name: 'Done: Call the registrar' }).press('Enter');
    await bogdan.getByText('done by Bogdan Ursu').waitFor();
  });

  it('says who was faster, when, and what changed', async () => {
    await ana.goto(address.burned as string);
    await begin(keyboard, ana, 'Assess');
    await keyboard.choose(radio(ana, 'False'));
    await keyboard.write(field(ana, /^Why/), 'Typed with care');
    await bogdan.goto(address.burned as string);
    await decide(keyboard, bogdan, 'Assess', async () => {
      await keyboard.choose(radio(bogdan, 'Misleading'));
      await keyboard.write(field(bogdan, /^Why/), 'It was a barbecue.');
    });
    await ana.getByText('This rumour changed while you were writing').waitFor();
    await ana.getByText(/^Bogdan Ursu assessed it: Misleading, (\d+ s ago|just now)$/).waitFor();
    await ana.getByText('Verdict: Unverified → Misleading').waitFor();
    expect(await field(ana, /^Why/).inputValue()).toBe('Typed with care');
    await keyboard.press(decisions(ana).getByRole('button', { name: 'I have seen it, go on' }));
    await send(keyboard, ana, 'Assess');
  });

  it('asks the body of the place that is named first, and shows its answer as a local confirmation', async () => {
    await ana.goto(address.burned as string);
    await decisions(ana).getByRole('heading', { level: 2 }).waitFor();
    await begin(keyboard, ana, 'Ask an agency');
    const agency = decisions(ana).getByLabel('Agency', { exact: true });
    expect(await agency.inputValue()).toBe('emb-orhei');
    expect(await agency.locator('optgroup').first().getAttribute('label')).toBe('Ask these first');
    await keyboard.write(field(ana, /^Question/), 'Was there a fire behind the school?');
    await send(keyboard, ana, 'Ask an agency');
    await decide(keyboard, ana, 'Note an answer', () => keyboard.choose(radio(ana, 'It is false')));
    await ana.getByRole('region', { name: 'Questions to agencies' }).getByText('Local confirmation').waitFor();
  });

  it('shows the electoral phase in the head of every page', async () => {
    await ana.getByRole('banner').getByText('After the election').waitFor();
  });
});
