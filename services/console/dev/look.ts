import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureConsoleBuilt } from '../build.ts';
import { serve } from './server.ts';
import { seeds } from './statements.ts';
import { beginWorld } from './world.ts';

/**
 * `npm run look [folder]`: does the whole job once in a real browser on the mock, takes a picture of each step, and fails on what axe calls
 * serious, on a script error, or on anything that the security policy stops.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const pictures = process.argv[2] ?? join(tmpdir(), 'console-pictures');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const troubles: string[] = [];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const world = beginWorld(Date.now(), false);
const server = serve(world, await ensureConsoleBuilt(say));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
await mkdir(pictures, { recursive: true });
const profile = await mkdtemp(join(tmpdir(), 'console-profile-'));
const context: BrowserContext = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  args: flags,
  viewport: { width: 1440, height: 1000 },
  bypassCSP: false,
  reducedMotion: 'reduce',
});

function watch(page: Page): void {
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A refusal is an answer, and the last step breaks the connection on purpose.
    if (/status of 40[139]|ERR_(INCOMPLETE_CHUNKED_ENCODING|CONNECTION_REFUSED)/.test(message.text())) return;
    troubles.push(`console: ${message.text().slice(0, 300)}`);
  });
}

async function look(page: Page, name: string, full = false): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: full });
  say(`picture ${name}`);
}

async function checkAxe(page: Page, name: string): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as {
        axe: {
          run(): Promise<{
            violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
          }>;
        };
      }
    ).axe.run();
    return found.map(
      (it) =>
        `${it.impact} ${it.id}: ${it.nodes.length} × ${it.nodes[0]?.html.slice(0, 160)} | ${it.nodes[0]?.failureSummary.slice(0, 260)}`,
    );
  });
  for (const violation of violations) {
    say(`axe on ${name}: ${violation}`);
    if (/^(serious|critical)/.test(violation)) troubles.push(`axe on ${name}: ${violation}`);
  }
}

async function signIn(page: Page, name: string): Promise<void> {
  await context.clearCookies();
  await page.goto(address);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByRole('list', { name: 'Queue' }).waitFor();
}

const page = context.pages()[0] ?? (await context.newPage());
watch(page);
const job = async () => {
  await page.goto(address);
  await page.getByRole('link', { name: /Sign in as Ana Rusu/ }).waitFor();
  await look(page, '01-sign-in');
  await checkAxe(page, 'sign-in');

  await signIn(page, 'Ana Rusu');
  await page.locator('[data-queue-link]').first().waitFor();
  await look(page, '02-queue');
  await checkAxe(page, 'queue');

  // Somebody reads with the keyboard while a new rumour comes in: nothing moves, and a button says what waits.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  world.add(
    {
      ...seeds[1]!,
      category: 'tech.source',
      priority: 97,
      minutesAgo: 1,
      claims: 3,
      said: [['en', 'The secret code of the counting software was leaked an hour ago.']],
    },
    Date.now(),
  );
  world.tell({ kind: 'rumour', id: [...world.held.keys()].at(-1)! });
  await page.getByRole('button', { name: 'Show 1 new rumour' }).waitFor();
  if ((await page.evaluate(() => document.activeElement?.textContent)) !== focused) troubles.push('the focus moved');
  await look(page, '03-queue-waiting');
  await page.keyboard.press('n');
  await page.getByRole('link', { name: /secret code/ }).waitFor();

  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look(page, '04-keyboard');
  await checkAxe(page, 'keyboard dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // Analyst: open, ask, note the answer, assess.
  await page.keyboard.press('/');
  await page.keyboard.type('Sistemul');
  await page.waitForURL(/q=Sistemul/);
  await page.getByText('1 rumour', { exact: true }).waitFor();
  await page.getByRole('link', { name: /Sistemul electronic/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /Sistemul electronic/ }).waitFor();
  await page.locator('canvas').waitFor();
  await look(page, '05-rumour', true);
  await checkAxe(page, 'rumour');
  await page.locator('mark').nth(1).focus();
  await page.getByRole('tooltip').first().waitFor();
  await look(page, '06-evidence');
  const rumourAddress = page.url();

  await page.getByRole('button', { name: /^Open/ }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('Done: Open').waitFor();
  await page.getByRole('button', { name: /^Ask an agency/ }).click();
  await page.getByLabel('Agency').selectOption({ label: 'National CERT (CERT)' });
  await page.getByLabel('Question').fill('Is the register under attack, or is it a failure of your own?');
  await page.getByLabel('15 min').check();
  await page.reload();
  if ((await page.getByLabel('Question').inputValue()) === '') troubles.push('a draft did not survive a reload');
  await look(page, '07-ask', true);
  await checkAxe(page, 'ask');
  await page.getByRole('button', { name: 'Ask an agency', exact: true }).click();
  await page.getByText('Done: Ask an agency').waitFor();
  await page.getByRole('button', { name: /^Note an answer/ }).click();
  await page.getByLabel('It is partly true').check();
  await page.getByLabel('In their words').fill('No attack. There are no backup servers, and the load is too high.');
  await page.getByRole('button', { name: 'Note an answer', exact: true }).click();
  await page.getByText('Done: Note an answer').waitFor();

  // Somebody else renames it while the analyst writes: told plainly, nothing typed is lost.
  await page.getByRole('button', { name: /^Assess/ }).click();
  await page.getByRole('button', { name: 'Assess', exact: true }).click();
  await page.getByText('Please fill this in.').first().waitFor();
  await look(page, '08-assess-missing');
  await page.getByLabel('Partly true').check();
  await page
    .getByRole('textbox', { name: /^Why/ })
    .fill('CERT: no attack; the register is down for want of backup servers.');
  const held = [...world.held.values()].find(({ rumour }) => rumour.category === 'reg.service')!;
  held.rumour = {
    ...held.rumour,
    version: held.rumour.version + 1,
    statement: 'The electronic register is down after an attack.',
  };
  world.tell({ kind: 'rumour', id: held.rumour.id });
  await page.getByText('This rumour changed while you were writing').waitFor();
  await look(page, '09-conflict');
  await checkAxe(page, 'conflict');
  await page.getByRole('button', { name: 'I have seen it, go on' }).click();
  await page.getByRole('button', { name: 'Assess', exact: true }).click();
  await page.getByText('Done: Assess').waitFor();

  // Communications drafts.
  await signIn(page, 'Victor Lungu');
  await page.goto(rumourAddress);
  await page.getByRole('button', { name: /^Draft a rebuttal/ }).click();
  await page.getByLabel('What is true').fill('Votul continuă cu liste tipărite; niciun vot nu s-a pierdut.');
  await page.getByLabel('The rumour').fill('Se spune că un atac a oprit sistemul electronic de evidență.');
  await page
    .getByLabel('The facts')
    .fill('Registrul electronic s-a oprit din cauza încărcării. Nu a fost un atac.\nToate secțiile au liste tipărite.');
  await page.getByLabel('Where people can check it').fill('https://commission.example/register');
  await look(page, '10-draft');
  await checkAxe(page, 'draft');
  await page.getByRole('button', { name: 'Draft a rebuttal', exact: true }).click();
  await page.getByText('You wrote this text, so another person must approve it.').waitFor();
  await look(page, '11-own-draft');

  // Another person approves.
  await signIn(page, 'Irina Ceban');
  await page.goto(rumourAddress);
  await page.getByRole('button', { name: /^Approve and publish/ }).click();
  await look(page, '12-approve');
  await page.getByRole('button', { name: 'Approve and publish', exact: true }).click();
  await page.getByText('See the public page').waitFor();
  await look(page, '13-published', true);
  await checkAxe(page, 'published');

  // The other pages, then the night.
  await signIn(page, 'Olga Sava');
  for (const [name, heading] of [
    ['alerts', 'Alerts'],
    ['sources', 'Sources'],
    ['tips-of-the-public', 'Tips of the public'],
    ['dead-letters', 'Dead letters'],
    ['help', 'Help'],
  ] as const) {
    await page.goto(`${address}/${name}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await look(page, `2-${name}`, name === 'help');
    await checkAxe(page, name);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const [name, where] of [
    ['queue', ''],
    ['rumour', rumourAddress.slice(address.length)],
    ['alerts', '/alerts'],
    ['sources', '/sources'],
  ] as const) {
    await page.goto(address + where);
    await page.locator('main li').first().waitFor();
    await look(page, `3-dark-${name}`, name === 'rumour');
    await checkAxe(page, `dark ${name}`);
  }
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto(address);
  await page.locator('[data-queue-link]').first().waitFor();
  await look(page, '4-narrow-queue');
  await page.goto(rumourAddress);
  await page.locator('canvas').waitFor();
  await look(page, '4-narrow-rumour');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  if (wide) troubles.push('the narrow page scrolls sideways');
  await page.setViewportSize({ width: 1440, height: 900 });

  // The connection breaks.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('[data-queue-link]').first().waitFor();
  server.closeAllConnections();
  server.close();
  await page.getByText('Reconnecting').waitFor();
  await look(page, '5-lost');
};

await job().catch(async (error: unknown) => {
  troubles.push(`stopped: ${String(error).slice(0, 1500)}`);
  await look(page, '99-stopped', true).catch(() => undefined);
});
await context.close();
await rm(profile, { recursive: true, force: true });
server.closeAllConnections();
server.close();
for (const trouble of new Set(troubles)) say(`TROUBLE ${trouble}`);
say(troubles.length === 0 ? 'no trouble' : `${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;
