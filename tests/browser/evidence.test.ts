import { readFile } from 'node:fs/promises';
import { RumourDetail, RumourPage } from '@hearsay/contracts';
import { type Network, until } from '@hearsay/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../e2e/publish.ts';
import { signInAs, startWithConsole } from './at-work.ts';
import { noBrowser, openBrowser, type Watched } from './browser.ts';

const markup = '<img src=x onerror="window.ran=1"><script>window.ran=2</script>';
const claim = `The voter register was hacked this morning, nobody can vote in Balti ${markup} \u202eevil`;

describe.skipIf(noBrowser)('what was published can be shown after it was deleted', () => {
  let network: Network;
  let browser: Watched;
  let ana: Page;
  let id = '';

  const detail = async () => RumourDetail.parse(await (await network.call(`/api/v1/rumours/${id}`)).json());

  beforeAll(async () => {
    [network, browser] = await Promise.all([startWithConsole(), openBrowser()]);
    await publish(
      network,
      'news',
      { id: '1', text: claim, author: 'Ion Popa' },
      { id: '2', text: 'It rains in Balti' },
    );
    id = RumourPage.parse(await (await network.call('/api/v1/rumours')).json()).items[0]?.id ?? '';
    await until('the evidence is kept', async () => {
      const hash = (await detail()).claims[0]?.claim.post.evidence;
      return hash !== undefined && (await network.standalone.context.evidence.get(hash)) !== undefined;
    });
    ana = await signInAs(await browser.desk(), network, 'ana');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  });
  afterEach(() => expect(browser.troubles()).toEqual([]));

  it('keeps the flagged post alone', async () => {
    const kept = [];
    for await (const piece of network.standalone.context.evidence.list()) kept.push(piece);
    expect(kept).toHaveLength(1);
  });

  it('shows it as text by keyboard, with hash, headers and time; nothing in it runs', async () => {
    await ana.goto(`${network.standalone.url}/rumours/${id}`);
    const why = ana.getByRole('region', { name: 'Why it was flagged' });
    const summary = why.locator('summary', { hasText: 'What was published' });
    await summary.focus();
    await ana.keyboard.press('Enter');
    const shown = why.getByRole('region', { name: 'What was published, as text' });
    await shown.waitFor();
    const text = await shown.innerText();
    expect(text).toContain('Ion Popa');
    expect(text).toContain('onerror=');
    expect(text).toContain('U+202E');
    expect(text).not.toContain('It rains');
    await why.getByText((await detail()).claims[0]?.claim.post.evidence ?? 'no hash').waitFor();
    await why.getByText('content-type').waitFor({ state: 'attached' });
    expect(
      await ana.evaluate(() => ({
        ran: (window as unknown as { ran?: number }).ran,
        markup: document.querySelectorAll('pre img, pre script, pre a, [onerror]').length,
      })),
    ).toEqual({ ran: undefined, markup: 0 });
  });

  it('gives the bytes as a file, and nothing that a browser opens', async () => {
    const link = ana.getByRole('link', { name: 'Save the bytes' });
    const [download] = await Promise.all([ana.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^evidence-[0-9a-f]{16}\.bin$/);
    expect(await readFile(await download.path(), 'utf8')).toContain('Ion Popa');
  });
});
