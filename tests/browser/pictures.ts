import { mkdir } from 'node:fs/promises';
import { until } from '@hearsay/testkit';
import { openBrowser } from './browser.ts';
import { startDemo } from './demo-process.ts';

/**
 * `npx tsx tests/browser/pictures.ts`: takes docs/queue.png and docs/rumour.png from the demo, when the outage of its morning has spread
 * for two minutes.
 */
const folder = new URL('../../docs/', import.meta.url).pathname;
const enough = 150_000;

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
const began = performance.now();
const demo = await startDemo();
try {
  const page = await browser.desk({ viewport: { width: 1360, height: 850 } });
  await page.goto(demo.link('Ana Rusu'));
  await until('the demo has told enough', () => performance.now() - began > enough, enough + 60_000);
  await page.reload();
  await page.locator('[data-queue-link]').nth(4).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}queue.png` });
  // The most pressing about the register, from its spread down to the words that gave it away; what can be decided stays beside them.
  const aboutRegister = page.getByRole('link', { name: /registrul alegătorilor/ });
  await ((await aboutRegister.count()) > 0 ? aboutRegister : page.locator('[data-queue-link]')).first().click();
  await page.setViewportSize({ width: 1360, height: 1250 });
  const spread = page.getByRole('region', { name: 'Spread over time' });
  await spread.locator('canvas').waitFor();
  await page.getByRole('region', { name: 'Why it was flagged' }).locator('mark').first().waitFor();
  await spread.evaluate((region) => {
    const head = document.querySelector('header')?.offsetHeight ?? 0;
    window.scrollTo(0, region.getBoundingClientRect().top + window.scrollY - head - 16);
  });
  await page.screenshot({ path: `${folder}rumour.png` });
  for (const trouble of browser.troubles()) process.stdout.write(`trouble: ${trouble}\n`);
} finally {
  await browser.close();
  await demo.stop();
}
