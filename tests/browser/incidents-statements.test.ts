import { RumourPage } from '@hearsay/contracts';
import type { Network } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { decide, field, radio, signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { keyboard } from './hands.ts';

const post = 'The voter register was hacked this morning, nobody can vote in Balti!';
const truth = 'Everybody on the printed lists can vote now.';

/** Four people, by keyboard alone: the agency reports, the analyst links, communications draft, the approver approves. */
describe.skipIf(noBrowser)('what really happened, and what may be said about it', () => {
  let network: Network;
  let browser: Watched;
  const pages: Record<string, Page> = {};
  let rumour = '';
  let kind = '';

  const as = (person: string) => pages[person] as Page;
  const go = async (person: string, key: string, title: string) => {
    const page = as(person);
    await page.goto(network.standalone.url);
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return page;
  };
  const beside = (page: Page) => page.getByRole('region', { name: 'What really happened' });
  const parts = (page: Page) => page.getByRole('region', { name: 'Priority' });

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    await publish(network, 'news', { id: '1', text: post });
    const { items } = RumourPage.parse(await (await network.call('/api/v1/rumours')).json());
    rumour = `${network.standalone.url}/rumours/${items[0]?.id}`;
    const setting = (await (await network.call('/api/v1/setting')).json()) as {
      categories: { id: string; label: string }[];
    };
    kind = setting.categories.find(({ id }) => id === items[0]?.category)?.label ?? '';
    for (const person of ['ana', 'mihai', 'elena', 'victor']) {
      const page = await browser.desk();
      pages[person] = page;
      await signInAs(page, network, person);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('is reported by the agency it happened to', async () => {
    const victor = await go('victor', 'i', 'Incidents');
    await keyboard.press(victor.getByRole('button', { name: 'Report an incident' }));
    const form = victor.getByRole('form', { name: 'Report an incident' });
    await keyboard.press(form.getByRole('button', { name: 'Send the report' }));
    await form.getByText('Please fill this in.').first().waitFor();
    await keyboard.write(form.getByLabel('What happened'), 'No spare server');
    await keyboard.select(form.getByLabel('Kind', { exact: true }), kind);
    await keyboard.write(form.getByLabel('What is known'), 'The spare servers were not there.');
    expect(await findings(victor)).toEqual([]);
    await keyboard.press(form.getByRole('button', { name: 'Send the report' }));
    await victor.getByRole('heading', { level: 1, name: 'No spare server' }).waitFor();
    await victor.getByText('reported by National CERT').waitFor();
    expect(await findings(victor)).toEqual([]);
  });

  it('is suggested on the rumour; the analyst links it, and the priority shows its part', async () => {
    const ana = as('ana');
    await ana.goto(rumour);
    await beside(ana).getByText('Is it about this?').waitFor();
    await beside(ana).getByText('same kind, same time').waitFor();
    expect(await parts(ana).getByText('incident', { exact: true }).count()).toBe(0);
    await keyboard.press(beside(ana).getByRole('button', { name: 'It is about this' }));
    await beside(ana).getByText('Linked to “No spare server”').waitFor();
    await parts(ana).getByText('an incident that it is linked to is reported, and not confirmed yet').waitFor();
    expect(await findings(ana)).toEqual([]);
  });

  it('raises the priority when it is confirmed, and no longer when it is over', async () => {
    const ana = as('ana');
    await keyboard.press(beside(ana).getByRole('link', { name: 'No spare server' }));
    const decisions = ana.getByRole('region', { name: 'What now' });
    await keyboard.press(decisions.getByRole('button', { name: 'Confirm' }));
    await decisions.getByText('Done: Confirm').waitFor();
    await keyboard.press(ana.getByRole('link', { name: 'Show them in the queue' }));
    const [filter, queue] = [ana.getByLabel('Incident'), ana.getByRole('list', { name: 'Queue' })];
    await queue.getByRole('link', { name: post }).waitFor();
    expect(await filter.locator('option:checked').innerText()).toBe('No spare server');
    await filter.selectOption('Any that goes on');
    await queue.getByRole('link', { name: post }).waitFor();
    expect(new URL(ana.url()).searchParams.get('incident')).toBe('open');
    expect(await findings(ana)).toEqual([]);
    await ana.goBack();
    await keyboard.press(ana.getByRole('link', { name: post }));
    await parts(ana).getByText('a confirmed incident that it is linked to goes on').waitFor();

    // The agency says that it is over; the analyst's page hears of it by itself.
    const victor = as('victor');
    await keyboard.press(victor.getByRole('button', { name: 'It is over' }));
    await victor.getByText('Done: It is over').waitFor();
    await beside(ana).getByTitle('It happened, and it is over.').waitFor();
    await parts(ana).getByText('incident', { exact: true }).waitFor({ state: 'detached' });
  });

  it('a statement is drafted by one person and approved by another', async () => {
    const mihai = await go('mihai', 'p', 'Statements');
    await keyboard.press(mihai.getByRole('button', { name: 'Draft a statement' }));
    const form = mihai.getByRole('form', { name: 'Draft a statement' });
    await keyboard.write(form.getByLabel('Title'), 'When the register is attacked');
    const kinds = form
      .getByRole('textbox', { name: 'For rumours about' })
      .or(form.getByRole('combobox', { name: 'For rumours about' }));
    await keyboard.write(kinds.first(), kind);
    await mihai.getByRole('option', { name: kind, exact: true }).waitFor();
    await mihai.keyboard.press('ArrowDown');
    await mihai.keyboard.press('Enter');
    await mihai.keyboard.press('Escape');
    await keyboard.turnTo(form.getByRole('tab', { name: /English/ }));
    await keyboard.write(form.getByLabel('The truth, in a sentence'), truth);
    await keyboard.write(form.getByLabel('The facts'), 'Each station has printed lists.');
    expect(await findings(mihai)).toEqual([]);
    await keyboard.press(form.getByRole('button', { name: 'Send for approval' }));
    await mihai.getByText('You drafted this text: another person approves it.').waitFor();
    expect(await mihai.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);

    const elena = await go('elena', 'p', 'Statements');
    await keyboard.press(elena.getByRole('link', { name: 'When the register is attacked' }));
    await elena.getByRole('region', { name: 'Waits for a second person' }).getByText(truth).waitFor();
    await keyboard.press(elena.getByRole('button', { name: 'Approve', exact: true }));
    await elena.getByRole('region', { name: 'In use' }).getByText(truth).waitFor();
    expect(await findings(elena)).toEqual([]);
  });

  it('is offered on the rumour, and one key begins the rebuttal with it', async () => {
    const ana = as('ana');
    await ana.goto(rumour);
    const offered = ana.getByRole('region', { name: 'Statements that fit' });
    await offered.getByRole('link', { name: 'When the register is attacked' }).waitFor();
    await decide(keyboard, ana, 'Assess', async () => {
      await keyboard.choose(radio(ana, 'False'));
      await keyboard.write(field(ana, /^Why/), 'It was the load.');
    });

    const mihai = as('mihai');
    await mihai.goto(rumour);
    await mihai.getByRole('region', { name: 'Statements that fit' }).getByText('Begin the rebuttal with it').waitFor();
    await mihai.keyboard.press('s');
    await mihai.getByText('The rebuttal begins with “When the register is attacked”').waitFor();
    await keyboard.turnTo(mihai.locator('#decisions').getByRole('tab', { name: /English/ }));
    expect(
      await field(mihai, /^The truth|^Truth|true/i)
        .first()
        .inputValue(),
    ).toBe(truth);
    // Pressed again it replaces nothing of what is there.
    await mihai.locator('main').focus();
    await mihai.keyboard.press('s');
    await mihai.getByText('Every language of it has a text already; nothing was changed.').waitFor();
  });
});
