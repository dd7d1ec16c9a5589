import { decodeRecord, type RumourEvent, type TopicName } from '@hearsay/contracts';
import type { EventLog, LogRecord } from '@hearsay/log';
import type { Network } from '@hearsay/testkit';

/** One leg of the way from a post's fetch to the webhook. */
export interface Leg {
  readonly name: string;
  /** Milliseconds, one for each rumour that a single post opened. */
  readonly times: readonly number[];
}

/** A post that opened a rumour, and when the log took what followed from it: milliseconds since 1970. */
interface Journey {
  readonly fetched: number;
  readonly post: number;
  readonly claim: number;
  readonly rumour: number;
  readonly alert: number;
  readonly received: number;
}

/**
 * Where the time went between a post's fetch and the receipt of the webhook it led to, read from the log afterwards: each record says
 * when the log took it and what caused it.
 */
export async function legsOf({ standalone, receiver }: Network): Promise<Leg[]> {
  const { log } = standalone.context;
  const posts = await recordsOf(log, 'posts');
  const claims = await recordsOf(log, 'claims');
  const rumours = await recordsOf(log, 'rumours');
  const received = new Map(receiver.received.map(({ id, at }) => [id, at]));
  const journeys: Journey[] = [];
  for (const alert of (await recordsOf(log, 'alerts')).values()) {
    const told = decodeRecord('alerts', alert.value as Uint8Array);
    if (told.type !== 'alert' || told.reason.kind !== 'new-rumour') continue;
    const at = received.get(told.id);
    const rumour = rumours.get(placeOf(told.cause));
    const event = rumour && (decodeRecord('rumours', rumour.value as Uint8Array) as RumourEvent);
    const claim = event && claims.get(placeOf(event.cause));
    const said = claim && decodeRecord('claims', claim.value as Uint8Array);
    const post = said && posts.get(placeOf(said.cause));
    if (!rumour || !claim || !said || !post || at === undefined) continue;
    journeys.push({
      fetched: Date.parse(said.post.fetchedAt),
      post: post.appendedAt,
      claim: claim.appendedAt,
      rumour: rumour.appendedAt,
      alert: alert.appendedAt,
      received: at,
    });
  }
  const leg = (name: string, from: keyof Journey, to: keyof Journey): Leg => ({
    name,
    times: journeys.map((journey) => journey[to] - journey[from]),
  });
  return [
    leg('fetch to post in the log', 'fetched', 'post'),
    leg('post to claim', 'post', 'claim'),
    leg('claim to rumour', 'claim', 'rumour'),
    leg('rumour to alert', 'rumour', 'alert'),
    leg('alert to webhook', 'alert', 'received'),
  ];
}

const placeOf = ({ topic, partition, offset }: { topic: string; partition: number; offset: number }) =>
  `${topic}/${partition}/${offset}`;

async function recordsOf(log: EventLog, topic: TopicName): Promise<Map<string, LogRecord>> {
  const found = new Map<string, LogRecord>();
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read(topic, partition, 0)) {
      for (const record of records) if (record.value !== null) found.set(placeOf(record), record);
    }
  }
  return found;
}
