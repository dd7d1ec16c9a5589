import { createSignInLink } from '@hearsay/api';
import { ensureConsoleBuilt } from '@hearsay/console';
import { RumourPage } from '@hearsay/contracts';
import { type Network, type NetworkOptions, startNetwork } from '@hearsay/testkit';
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** The network of the tests with the console that people use. */
export async function startWithConsole(options: NetworkOptions = {}): Promise<Network> {
  const consoleFolder = await ensureConsoleBuilt(() => {});
  return startNetwork({ ...options, consoleFolder });
}

export function linkFor({ standalone: { url, context } }: Network, person: string): string {
  return createSignInLink(person, {
    signingKey: context.secrets.signingKey,
    baseUrl: url,
    now: context.clock.now(),
  });
}

/** Follows a one-time link, as from a terminal or a letter, and waits for the queue. */
export async function signInAs(page: Page, network: Network, person: string): Promise<Page> {
  await page.goto(linkFor(network, person));
  await page.getByRole('list', { name: 'Queue' }).waitFor({ state: 'attached' });
  return page;
}

/** The address of the rumour that each text began, by the name of the text. */
export async function addressesOf<Name extends string>(
  network: Network,
  statements: Readonly<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const { items } = RumourPage.parse(await (await network.call('/api/v1/rumours')).json());
  const addresses = Object.entries<string>(statements).map(([name, text]) => {
    const line = items.find(({ statement }) => statement === text);
    if (line === undefined) throw new Error(`no rumour says “${text}”`);
    return [name, `${network.standalone.url}/rumours/${line.id}`];
  });
  return Object.fromEntries(addresses) as Record<Name, string>;
}

/** What can be decided on the page of a rumour. */
export const decisions = (page: Page): Locator => page.locator('#decisions');

/** Opens the form of an action, wherever it is offered. */
export async function begin(hands: Hands, page: Page, action: string): Promise<void> {
  const offered = decisions(page).getByRole('button', { name: new RegExp(`^${action}`) });
  const other = decisions(page).locator('summary');
  await decisions(page).getByRole('heading', { level: 2 }).waitFor();
  await hands.toDecisions(page);
  if ((await offered.count()) === 0 || !(await offered.first().isVisible())) await hands.press(other);
  await hands.press(offered);
}

/** Sends the form, and waits for its answer. */
export async function send(hands: Hands, page: Page, action: string): Promise<void> {
  await hands.press(decisions(page).getByRole('button', { name: action, exact: true }));
  await page.getByText(`Done: ${action}`).waitFor();
}

/** A decision from its button to its answer. */
export async function decide(
  hands: Hands,
  page: Page,
  action: string,
  fill: () => Promise<void> = async () => {},
): Promise<void> {
  await begin(hands, page, action);
  await fill();
  await send(hands, page, action);
}

export const radio = (page: Page, name: string): Locator => decisions(page).getByRole('radio', { name, exact: true });
export const field = (page: Page, name: string | RegExp): Locator =>
  decisions(page).getByRole('textbox', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
