import { monitorEventLoopDelay } from 'node:perf_hooks';
import { drain, type FeedItem, type Network, sample, seeded, startNetwork, until } from '@hearsay/testkit';
import { type Figure, median, percentile, print } from './figures.ts';
import { legsOf } from './legs.ts';

/** Posts a second through everything, embedded: fetched, read, flagged, grouped, indexed, alerted; a tenth of them say something. */
export async function throughput(): Promise<Figure> {
  const network = await startNetwork({ feeds: ['a', 'b', 'c', 'd'] });
  const { log } = network.standalone.context;
  const size = 6000;
  const { items } = sample(11, size, 0.1);
  try {
    // The first posts load lexicons and language models: they are not counted.
    network.feeds.publish('a', ...sample(12, 50, 0.5).items);
    await until('warm', async () => (await log.ends('posts')).some((end) => end > 0));
    await drain(log);
    const before = (await log.ends('posts')).reduce((sum, end) => sum + end, 0);
    const began = performance.now();
    ['a', 'b', 'c', 'd'].forEach((feed, i) => {
      network.feeds.publish(feed, ...items.slice((i * size) / 4, ((i + 1) * size) / 4));
    });
    await until('all in', async () => {
      network.standalone.collector.tick();
      return (await log.ends('posts')).reduce((sum, end) => sum + end, 0) >= before + size;
    });
    await drain(log);
    const seconds = (performance.now() - began) / 1000;
    return { name: 'posts through the whole embedded pipeline', value: `${Math.round(size / seconds)} posts/s` };
  } finally {
    await network.stop();
  }
}

/** Noise, copies of ten rumours, and every twentieth post a rumour that nobody has said before. */
function steady(random: () => number, from: number, count: number): FeedItem[] {
  const known = sample(from + 1, count, 0.2).items;
  const towns = ['Balti', 'Orhei', 'Cahul', 'Soroca', 'Ungheni', 'Comrat', 'Edinet', 'Hincesti', 'Straseni', 'Drochia'];
  return known.map((item, i) => {
    const id = `steady-${from + i}`;
    if ((from + i) % 20 !== 0) return { ...item, id };
    const town = towns[Math.floor(random() * towns.length)] as string;
    return {
      id,
      author: item.author ?? 'x',
      text: `At polling station ${from + i + 100} in ${town} they found ${from + i + 20} ballots marked in advance`,
    };
  });
}

/** Milliseconds from the fetch of a post to the receipt of the webhook it led to, at a steady rate. */
export async function latencies(
  network: Network,
  feeds: readonly string[],
  postsPerSecond: number,
  seconds: number,
  onWarm: () => void = () => {},
): Promise<number[]> {
  const random = seeded(5);
  const perRound = Math.round(postsPerSecond / feeds.length);
  const found = () =>
    network.receiver.received.flatMap(({ at, body }) => {
      // A new rumour was last seen when its one post was fetched.
      const { reason, rumour } = body.data as { reason: { kind: string }; rumour: { lastSeen: string } };
      return reason.kind === 'new-rumour' ? [at - Date.parse(rumour.lastSeen)] : [];
    });
  let sent = 0;
  const began = performance.now();
  for (let round = 0; round < seconds * feeds.length; round += 1) {
    // The first second loads models.
    if (round === feeds.length) onWarm();
    network.feeds.publish(feeds[round % feeds.length] as string, ...steady(random, sent, perRound));
    sent += perRound;
    const due = began + ((round + 1) * 1000) / feeds.length;
    while (performance.now() < due)
      await new Promise((resolve) => setTimeout(resolve, Math.max(1, due - performance.now())));
  }
  await drain(network.standalone.context.log);
  const settled = found().length;
  await until('the last webhook', () => found().length >= settled);
  return found().slice(Math.floor(found().length / seconds));
}

export async function latency(): Promise<Figure[]> {
  const feeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  // Feeds show their newest items, as feeds do.
  const network = await startNetwork({ feeds, itemsKept: 100 });
  const lag = monitorEventLoopDelay({ resolution: 1 });
  try {
    const found = await latencies(network, feeds, 200, 15, () => lag.enable());
    lag.disable();
    const p50 = percentile(found, 0.5);
    const p99 = percentile(found, 0.99);
    return [
      {
        name: `fetch to webhook, p50 (200 posts/s, ${found.length} alerts)`,
        value: `${p50.toFixed(0)} ms`,
        goal: '<= 50 ms',
        met: p50 <= 50,
      },
      { name: 'fetch to webhook, p99', value: `${p99.toFixed(0)} ms`, goal: '<= 500 ms', met: p99 <= 500 },
      ...(await legsOf(network)).map(({ name, times }) => ({
        name: `  ${name}, p50 and p99`,
        value: `${median(times).toFixed(0)} and ${percentile(times, 0.99).toFixed(0)} ms`,
      })),
      {
        name: 'lag of the main loop, p99 and longest',
        value: `${(lag.percentile(99) / 1e6).toFixed(0)} and ${(lag.max / 1e6).toFixed(0)} ms`,
        goal: '< 50 ms',
        met: lag.max < 50e6,
      },
    ];
  } finally {
    await network.stop();
  }
}

/** @param only one of the two, where not both: `latency` takes half the time. */
export async function run(only?: string): Promise<Figure[]> {
  const figures = [
    ...(only === 'latency' ? [] : [await throughput()]),
    ...(only === 'throughput' ? [] : await latency()),
  ];
  print('The whole pipeline, embedded', figures);
  return figures;
}

if (process.argv[1] === import.meta.filename) await run(process.argv[2]);
