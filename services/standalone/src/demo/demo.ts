import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { WebhookBody } from '@hearsay/channels';
import type { Config } from '@hearsay/contracts';
import { type Clock, type Environment, systemClock } from '@hearsay/worker';
import { openAgencyReceiver } from './agency-receiver.ts';
import { emptyDemoFolder } from './data-folder.ts';
import { demoConfig } from './demo-config.ts';
import { serveFeeds } from './feed-server.ts';
import { outlets } from './outlets.ts';
import { postPage } from './post-page.ts';
import { replay } from './replay.ts';
import { loadScenario } from './scenario.ts';

export interface Demo {
  readonly config: Config;
  /** The one given, with a data folder of the demo's own. */
  readonly environment: Environment;
  /** Starts telling the story. @param say one line for the person who watches the terminal */
  begin(say: (line: string) => void): void;
  stop(): Promise<void>;
}

/**
 * A fictional election day, told after Moldova 2014: serves the feeds that replay it on 127.0.0.1, and plays the CERT that is alerted.
 * @throws HearsayError where the demo's data folder is in use or holds something else.
 */
export async function openDemo(environment: Environment, clock: Clock = systemClock): Promise<Demo> {
  const items = await loadScenario();
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  let say: (line: string) => void = () => {};
  const receiver = await openAgencyReceiver({
    secret,
    onAlert: (body, count) => {
      const line = lineFor(body, count);
      if (line !== undefined) say(line);
    },
  });
  const feeds = await serveFeeds({ renderPage: postPage });
  for (const { id, title } of outlets) feeds.describe(id, title);
  const close = async () => {
    await Promise.all([feeds.close(), receiver.close()]);
  };
  const config = demoConfig({ feedUrl: feeds.url, webhook: { url: receiver.url, secret }, now: clock.now() });
  const data = join(environment.data, 'demo');
  try {
    await emptyDemoFolder(data, config);
  } catch (error) {
    await close();
    throw error;
  }
  const ending = new AbortController();
  let telling: Promise<void> | undefined;
  return {
    config,
    environment: { ...environment, data },
    begin(sayIt) {
      if (telling) return;
      say = sayIt;
      telling = replay({
        items,
        clock,
        signal: ending.signal,
        publish: ({ feed, id, author, title, text }, published) =>
          feeds.publish(feed, {
            id,
            text,
            published,
            link: feeds.pageUrl(feed, id),
            ...(author === undefined ? {} : { author }),
            ...(title === undefined ? {} : { title }),
          }),
      });
    },
    async stop() {
      ending.abort();
      await telling;
      await close();
    },
  };
}

/** What the terminal shows of an alert that reached the CERT: the first, each tenth, and every question put to it. */
export function lineFor({ data }: WebhookBody, count: number): string | undefined {
  if (data.about === 'source') return undefined;
  const { reason, rumour } = data;
  if (reason.kind === 'verification-asked') return `  CERT was asked: ${reason.verification.question}`;
  if (count === 1) return `  CERT received its first alert, signature checked: ${rumour.statement}`;
  if (count % 10 === 0) return `  CERT has received ${count} alerts, the latest: ${rumour.statement}`;
  return undefined;
}
