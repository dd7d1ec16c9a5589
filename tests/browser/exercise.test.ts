import { RumourPage } from '@hearsay/contracts';
import { type Network, until } from '@hearsay/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/people.ts';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

const texts = { en: { truth: 'All is well in the drill.', rumour: 'It is said.', facts: 'Checked.', sources: [] } };

describe.skipIf(noBrowser)('an exercise', () => {
  let network: Network;
  let browser: Watched;
  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole({ config: { exercise: true } }), openBrowser()]);
    await publish(network, 'news', { id: '1', text: 'The voter register was hacked this morning in Balti' });
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('says so on every screen, and an answer that was published in it never reaches the public page', async () => {
    const [line] = RumourPage.parse(await (await network.call('/api/v1/rumours')).json()).items;
    let version = line?.version as number;
    for (const [person, action] of [
      ['ana', { kind: 'assess', verdict: 'false' }],
      ['mihai', { kind: 'draft', rebuttal: 'denial', texts }],
      ['elena', { kind: 'approve', rebuttalVersion: 1 }],
    ] as const) {
      const response = await (await signIn(network, person)).decide(line?.id as string, version, action);
      version = ((await response.json()) as { rumour: { version: number } }).rumour.version;
      expect(response.status).toBe(200);
    }
    await until('the agency was told, in the drill', () =>
      network.receiver.received.some(({ body }) => JSON.stringify(body).includes('rebuttal-published')),
    );
    await network.drain();

    const page = await signInAs(await browser.desk(), network, 'ana');
    await page.getByRole('list', { name: 'Queue' }).getByText('Exercise').waitFor();
    for (const path of ['/', `/rumours/${line?.id}`, '/alerts', '/sources', '/help']) {
      await page.goto(network.standalone.url + path);
      await page.getByText('Exercise. Nothing here is real').waitFor();
    }
    for (const path of ['', '?lang=en', '?lang=ro']) {
      await page.goto(`${network.standalone.url}/rumours-and-facts${path}`);
      expect(await page.locator('body').innerText()).not.toContain('All is well');
      expect(await page.locator('article').count()).toBe(0);
    }
    expect(await (await fetch(`${network.standalone.url}/rumours-and-facts.json`)).text()).not.toContain('drill');
  });
});
