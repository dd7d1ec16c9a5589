import { feedKeyOf } from '@hearsay/access';
import { createSignInLink } from '@hearsay/api';
import { ensureConsoleBuilt } from '@hearsay/console';
import type { Config } from '@hearsay/contracts';
import { type Environment, loadConfig } from '@hearsay/worker';
import { type Demo, openDemo } from './demo/demo.ts';
import { prepareDemo } from './demo/prepare.ts';
import { startStandalone } from './standalone.ts';

export interface StartOptions {
  readonly environment: Environment;
  /** Without it, the demo. */
  readonly configFile: string | undefined;
  /** One line for the person who starts it. */
  readonly say: (line: string) => void;
}

/** Starts Hearsay as `npm start` does: builds the console where it is missing, starts everything, says where to look and how to sign in. */
export async function startHearsay({
  environment,
  configFile,
  say,
}: StartOptions): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const demo: Demo | undefined = configFile === undefined ? await openDemo(environment) : undefined;
  const config: Config = demo ? demo.config : await loadConfig(configFile as string);
  const consoleFolder = await ensureConsoleBuilt(say);
  const standalone = await startStandalone({
    config,
    environment: demo ? demo.environment : environment,
    consoleFolder,
    demo: demo !== undefined,
  });
  const { url, context } = standalone;
  say('');
  say(
    `  Hearsay watches ${config.sources.length} sources for ${config.jurisdiction.name}: ${config.election.name}, ${config.election.day}`,
  );
  if (demo) say('  This is a demo: a fictional election day is replayed, and everything stays on this machine.');
  say('');
  say(`  Console       ${url}/`);
  say(`  Public page   ${url}/rumours-and-facts`);
  if (config.sources.some(({ kind }) => kind === 'tipline'))
    say(`  Tips          ${url}/tips   (the form for the public)`);
  say('');
  if (config.people.length > 0) say('  Sign in (each link works once):');
  for (const person of config.people)
    say(
      `    ${person.name.padEnd(20)} ${person.roles.join(', ').padEnd(28)} ${createSignInLink(person.id, { signingKey: context.secrets.signingKey, baseUrl: url, now: context.clock.now() })}`,
    );
  if (config.people.length === 0 && environment.apiToken === undefined) {
    say('  Nobody can sign in yet: name people in the configuration, or set HEARSAY_API_TOKEN for programs.');
  }
  if (config.subscriptions.length > 0) {
    say('');
    say('  Feeds of the subscriptions (whoever has the address may read it):');
    for (const subscription of config.subscriptions) {
      const key = feedKeyOf(subscription, context.secrets.signingKey);
      say(`    ${subscription.agency.padEnd(20)} ${url}/feeds/${subscription.id}.atom?key=${key}`);
    }
  }
  say('');
  if (demo) {
    await prepareDemo(context);
    demo.begin(say);
  }
  return {
    url,
    stop: async () => {
      await demo?.stop();
      await standalone.stop();
    },
  };
}
