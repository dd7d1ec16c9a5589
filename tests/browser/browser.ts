import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium to test with: `HEARSAY_TEST_BROWSER`, or where systems put it. */
export const executable: string | undefined = [process.env.HEARSAY_TEST_BROWSER ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/**
 * True where there is no browser and none is required: the tests are skipped, and say so. With `REQUIRE_BROWSER=1` they fail instead,
 * so that a build that must look cannot pass by not looking.
 */
export const noBrowser = executable === undefined && process.env.REQUIRE_BROWSER !== '1';
if (noBrowser) {
  process.stderr.write(
    `No browser: name one in HEARSAY_TEST_BROWSER, or install Chromium (looked for ${places.join(', ')}).\n`,
  );
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * An answer of the api that is a no is an answer, and the console shows it: nobody is signed in, somebody was faster.
 * Chromium calls each of them an error all the same.
 */
const answers = /status of (401|409)\b.* at http/;

export interface Watched {
  /** A new person at a new desk: nothing is shared with the others, no cookie and no storage. */
  desk(options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  /** What went wrong since the last call: script errors, console errors, what the security policy stopped, dialogs. Should be empty. */
  troubles(): string[];
  close(): Promise<void>;
}

/** Chromium on a new profile. Every page is watched. */
export async function openBrowser(): Promise<Watched> {
  if (executable === undefined)
    throw new Error('REQUIRE_BROWSER=1, and there is no Chromium: name it in HEARSAY_TEST_BROWSER');
  const browser = await chromium.launch({ executablePath: executable, args: flags });
  let found: string[] = [];
  return {
    async desk(options) {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 900 },
        reducedMotion: 'reduce',
        colorScheme: 'light',
        ...options,
      });
      context.setDefaultTimeout(20_000);
      await watch(context, (trouble) => found.push(trouble));
      return context.newPage();
    },
    troubles() {
      const all = [...new Set(found)];
      found = [];
      return all;
    },
    close: () => browser.close(),
  };
}

async function watch(context: BrowserContext, tell: (trouble: string) => void): Promise<void> {
  await context.exposeBinding('hearsayStopped', (_source, what: string) => tell(`security policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { hearsayStopped } = window as unknown as { hearsayStopped(what: string): void };
      hearsayStopped(`${event.violatedDirective} stopped ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => tell(`script error: ${error.message}`));
    page.on('dialog', (dialog) => {
      tell(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on('console', (message) => {
      const said = `${message.text().slice(0, 300)} at ${message.location().url}`;
      if (message.type() === 'error' && !answers.test(said)) tell(`console: ${said}`);
    });
  });
}
