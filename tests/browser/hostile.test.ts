import { RumourPage } from '@hearsay/contracts';
import type { Network } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../e2e/people.ts';
import { publish } from '../e2e/publish.ts';
import { begin, signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';
import { mouse } from './hands.ts';

const claim = 'The voter register was hacked this morning, nobody can vote in Balti';
const markup =
  '<img src=x onerror="window.ran=1"><script>window.ran=2</script><a href="javascript:window.ran=3">see</a>';
const bidi = '\u202eevil\u202c\u2066\u2067';
/** Nowhere to break the line, as long as a statement may be. */
const wide = `${markup}${'x'.repeat(500 - markup.length)}`;
const truth = `The register works ${markup} ${bidi}`;

describe.skipIf(noBrowser)('what strangers write stays text', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    await publish(
      network,
      'news',
      { id: '1', text: `${claim} ${markup} ${bidi}`, author: markup, link: 'javascript:window.ran=4' },
      {
        id: '2',
        text: `Ballots are being burned in Orhei! ${'x'.repeat(80)}`,
        link: 'data:text/html,<script>ran=5</script>',
      },
      { id: '3', text: `They buy votes in Cahul for 500 lei ${'e\u0489\u0336'.repeat(40)}` },
      // Whether so much padding hides a claim is the detector's business; here it must only not burst anything.
      { id: '4', text: `Ballots were stolen from the school in Ungheni! ${'x'.repeat(10_000)}` },
      { id: '5', text: 'The counting machines switch votes in Edinet! '.repeat(220) },
    );
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  /** Nothing ran, nothing of the markup became an element, no link leads to a script, and the page does not burst. */
  async function isInert(page: Page): Promise<void> {
    const found = await page.evaluate(() => ({
      ran: (window as unknown as { ran?: number }).ran,
      images: document.querySelectorAll('img[src="x"], [onerror]').length,
      inline: [...document.scripts].filter((script) => !script.src && script.type !== 'application/ld+json').length,
      links: [...document.links].map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/.test(protocol)),
      bursts: document.documentElement.scrollWidth > window.innerWidth + 1,
    }));
    expect(found).toEqual({ ran: undefined, images: 0, inline: 0, links: [], bursts: false });
  }

  const lines = async () => RumourPage.parse(await (await network.call('/api/v1/rumours')).json()).items;

  it('in the queue', async () => {
    await ana.locator('[data-queue-link]').nth(2).waitFor();
    expect((await lines()).length).toBeGreaterThanOrEqual(3);
    await ana.getByRole('link', { name: claim }).waitFor();
    await isInert(ana);
  });

  it('in each rumour, reworded with markup and commented with it', async () => {
    const person = await signIn(network, 'ana');
    for (const { id, version } of await lines()) {
      expect((await person.decide(id, version, { kind: 'comment', text: `${markup}${'z'.repeat(3000)}` })).status).toBe(
        200,
      );
      await ana.goto(`${network.standalone.url}/rumours/${id}`);
      await ana.getByRole('region', { name: 'Why it was flagged' }).getByText('no link').waitFor();
      await ana.getByRole('region', { name: 'History' }).getByText('window.ran=1').waitFor();
      await isInert(ana);
    }
    const line = (await lines()).find(({ statement }) => statement.includes('Orhei')) as {
      id: string;
      version: number;
    };
    expect((await person.decide(line.id, line.version, { kind: 'rename', statement: wide })).status).toBe(200);
    await ana.goto(`${network.standalone.url}/rumours/${line.id}`);
    await ana.getByRole('heading', { level: 1, name: markup }).waitFor();
    await isInert(ana);
    // As something to merge with, and in a form that is open while it happens.
    const [other] = (await lines()).filter(({ id }) => id !== line.id);
    await ana.goto(`${network.standalone.url}/rumours/${other?.id}`);
    await begin(mouse, ana, 'Merge');
    await ana.getByRole('radio', { name: markup }).first().waitFor();
    await isInert(ana);
  });

  it('on the public page', async () => {
    const line = (await lines()).find(({ statement }) => statement.startsWith(claim)) as {
      id: string;
      version: number;
    };
    const texts = (source: string) => ({
      en: { truth, rumour: markup, facts: `${markup}\n${'y'.repeat(4000)}`, sources: [source] },
    });
    let { version } = line;
    const decide = async (who: string, action: Record<string, unknown>) => {
      const response = await (await signIn(network, who)).decide(line.id, version, action);
      const body = (await response.json()) as { rumour?: { version: number } };
      version = body.rumour?.version ?? version;
      return response.status;
    };
    expect(await decide('ana', { kind: 'assess', verdict: 'false' })).toBe(200);
    expect(await decide('mihai', { kind: 'draft', rebuttal: 'denial', texts: texts('javascript:window.ran=6') })).toBe(
      400,
    );
    expect(
      await decide('mihai', { kind: 'draft', rebuttal: 'denial', texts: texts('https://cec.example/?a="><b>') }),
    ).toBe(200);
    expect(await decide('elena', { kind: 'approve', rebuttalVersion: 1 })).toBe(200);
    const anybody = await browser.desk();
    const response = await anybody.goto(`${network.standalone.url}/rumours-and-facts?lang=en`);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await anybody.getByText('The register works').first().waitFor();
    expect(await anybody.locator('body').innerText()).toContain('<script>window.ran=2</script>');
    await isInert(anybody);
    await anybody.context().close();
  });

  it('and if something did become markup, the policy would stop it', async () => {
    for (const path of ['/', '/rumours-and-facts']) {
      await ana.goto(network.standalone.url + path);
      await ana.evaluate(
        (html) =>
          new Promise((resolve) => {
            document.addEventListener('securitypolicyviolation', resolve, { once: true });
            const script = document.createElement('script');
            script.text = 'window.ran = 7';
            const image = document.createElement('div');
            image.innerHTML = html;
            document.body.append(script, image);
          }),
        markup,
      );
      expect(await ana.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
      await ana.goto('about:blank');
      expect(browser.troubles().join()).toMatch(/security policy: script-src/);
    }
  });
});
