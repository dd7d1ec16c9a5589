import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

const feed = (title: string, language: string, ...items: string[]) =>
  `<rss version="2.0"><channel><title>${title}</title><link>http://x.example/</link><language>${language}</language>${items
    .map((text) => `<item><guid>${text}</guid><title>${text}</title></item>`)
    .join('')}</channel></rss>`;

describe.skipIf(noBrowser)('a source that may be somebody else’s now (S33)', () => {
  let server: Server;
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let shown = feed('News', 'ro', 'first story of the day', 'second story of the day', 'third story of the day');

  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(shown));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    [network, browser] = await Promise.all([
      startWithConsole({ config: { sources: [{ id: 'news', kind: 'feed', url, name: 'Știri', every: '1s' }] } }),
      openBrowser(),
    ]);
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  const health = async () => {
    const { items } = (await (await network.call('/api/v1/sources')).json()) as {
      items: { health?: { state: string; reason: string } }[];
    };
    return items[0]?.health;
  };
  const becomes = (state: string) => until(`the source is ${state}`, async () => (await health())?.state === state);
  const posts = async () => (await network.standalone.context.log.ends('posts')).reduce((sum, end) => sum + end, 0);
  const hijack = async () => {
    shown = feed('Casino', 'en', `win now ${Math.random()}`, `win big ${Math.random()}`);
    await becomes('quarantined');
  };

  it('is read no more, and says why', async () => {
    await until('the feed was read', async () => (await posts()) === 3);
    await hijack();
    expect(await posts()).toBe(3);
    await ana.goto(`${network.standalone.url}/sources`);
    await ana.getByText('Quarantined').waitFor();
    await ana.getByText(/title "News" is "Casino" now/).waitFor();
  });

  it('is read again once a person says by keyboard that it is right, and why', async () => {
    const form = ana.getByRole('group', { name: 'Is it still the source you chose?' });
    await form.getByRole('button', { name: 'It is: read it again' }).press('Enter');
    await form.getByText('Say why').waitFor();
    await form.getByRole('textbox').focus();
    await ana.keyboard.type('They have a new name; I telephoned them');
    await ana.keyboard.press('Tab');
    await ana.keyboard.press('Enter');
    await becomes('working');
    await until('what it says now is taken', async () => (await posts()) === 5);
    await ana.getByText('Ana Rusu confirmed it').waitFor();
  });

  it('is switched off once a person says that it is not', async () => {
    shown = feed('Pills', 'fr', `cheap ${Math.random()}`);
    await becomes('quarantined');
    await ana.reload();
    const form = ana.getByRole('group', { name: 'Is it still the source you chose?' });
    await form.getByRole('textbox').fill('The domain was sold');
    await form.getByRole('button', { name: 'It is not: switch it off' }).click();
    await becomes('off');
    await ana.getByText('rejected by Ana Rusu: The domain was sold').waitFor();
    expect(await posts()).toBe(5);
  });
});
