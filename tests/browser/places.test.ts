import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { findings } from './axe.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { keyboard } from './hands.ts';

const people = [
  { id: 'ana', name: 'Ana Rusu', roles: ['analyst'] },
  { id: 'vera', name: 'Vera Popa', roles: ['administrator'] },
];

describe.skipIf(noBrowser)('elections, areas and forums, changed by people', () => {
  let network: Network;
  let browser: Watched;
  let vera: Page;

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole({ config: { people } }), openBrowser()]);
    vera = await signInAs(await browser.desk(), network, 'vera');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  // The browser notes the refusal of what does not fit, which is shown to whoever wrote it.
  const expected = (line: string) => line.includes('status of 400') && line.includes('/registered/');
  afterEach(() => expect(browser.troubles().filter((line) => !expected(line))).toEqual([]));

  const section = (name: string) => vera.getByRole('region', { name });
  const write = async (label: string, text: string) => {
    await vera.getByRole('textbox', { name: label, exact: true }).focus();
    await vera.keyboard.press('ControlOrMeta+a');
    await vera.keyboard.type(text);
  };

  it('the election is moved by keyboard: what does not fit is said, and the phase on every page is another', async () => {
    await vera.keyboard.press('g');
    await vera.keyboard.press('c');
    await vera.getByRole('heading', { level: 1, name: 'Calendar and places' }).waitFor();
    await keyboard.press(
      section('Elections')
        .getByRole('button', { name: /^Change/ })
        .first(),
    );
    await write('Election day', 'soon');
    await write('Why', 'Moved by the court');
    await vera.keyboard.press('Enter');
    await vera.getByRole('alert').getByText('must be a date').waitFor();
    await write('Election day', '2044-11-27');
    await vera.keyboard.press('Enter');
    await section('Elections').getByText('Changed by Vera Popa').waitFor();
    await section('Elections').getByText('2044-11-27').waitFor();
    await vera.getByRole('banner').getByText('Before the campaign').waitFor();
    expect(await findings(vera)).toEqual([]);
  });

  it('the tracker goes by it: what is said now is in the phase that holds now', async () => {
    await publish(network, 'news', { id: '1', text: 'The voter register was hacked last night' });
    await until('the rumour is in the new phase', async () => {
      const { items } = (await (await network.call('/api/v1/rumours')).json()) as { items: { id: string }[] };
      const [first] = items;
      if (!first) return false;
      const detail = (await (await network.call(`/api/v1/rumours/${first.id}`)).json()) as {
        rumour: { phase?: string };
      };
      return detail.rumour.phase === 'pre-electoral';
    });
  });

  it('an area is added by keyboard, and is there for an analyst to read and not to change', async () => {
    await keyboard.press(section('Areas').getByRole('button', { name: 'Add an area' }));
    await write('Short name', 'cahul');
    await write('Name', 'Cahul');
    await write('Why', 'New district');
    await vera.keyboard.press('Enter');
    await vera.getByText('Cahul is saved').waitFor();
    const ana = await signInAs(await browser.desk(), network, 'ana');
    await ana.goto(`${network.standalone.url}/calendar-and-places`);
    await ana.getByRole('region', { name: 'Areas' }).getByText('Cahul', { exact: true }).waitFor();
    expect(await ana.getByRole('button', { name: /^Change/ }).count()).toBe(0);
  });
});
