import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collector } from '@hearsay/collector';
import { Config } from '@hearsay/contracts';
import { networkConfig, until } from '@hearsay/testkit';
import { openContext, readEnvironment } from '@hearsay/worker';
import { type Figure, median, print } from './figures.ts';

const feeds = 1000;
const hour = 3_600_000;
/** CPU-seconds of Miniflux 2 with its PostgreSQL for 1,000 feeds of 20 items on loopback, measured once on another machine. */
const miniflux = { unchanged: 3.15, oneNew: 73 };

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Resolves to how often the feeds were asked since it was called last. */
async function publish(server: ChildProcess): Promise<number> {
  server.send('publish');
  const [asked] = (await once(server, 'message')) as [number];
  return asked;
}

/** CPU-seconds of the collector, its log and its share of the network for a round over 1,000 feeds on loopback. */
export async function run(): Promise<Figure[]> {
  const server = fork(join(import.meta.dirname, 'collector-feeds.ts'), { execArgv: ['--import', 'tsx'] });
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  const [port] = (await once(server, 'message')) as [number];
  const sources = Array.from({ length: feeds }, (_, i) => ({
    id: `feed-${i}`,
    kind: 'feed',
    url: `http://127.0.0.1:${port}/${i}`,
    every: '1h',
  }));
  const config = Config.parse({
    ...networkConfig(
      { url: () => '' } as never,
      { url: 'http://127.0.0.1:9/', secret: `whsec_${'A'.repeat(40)}` } as never,
      [],
    ),
    sources,
  });
  let now = Date.parse('2014-11-30T06:00:00Z');
  const { context, close } = await openContext({
    name: 'bench',
    config,
    environment: readEnvironment({ HEARSAY_DATA: folder, HEARSAY_LOG_LEVEL: 'silent' }),
    needs: ['evidence'],
    clock: { now: () => now, sleep: async () => {} },
  });
  const running = await collector.start(context);
  const posts = async () => (await context.log.ends('posts')).reduce((sum, end) => sum + end, 0);
  const round = async () => {
    const began = cpuSeconds();
    now += hour;
    running.tick();
    await running.settled();
    return cpuSeconds() - began;
  };
  try {
    // Every post of the first round is new: it is not counted.
    await until('all feeds read', async () => {
      // The first questions are spread over a minute.
      now += 1000;
      running.tick();
      await running.settled();
      return (await posts()) === feeds * 20;
    });
    const first = await posts();
    const unchanged: number[] = [];
    const oneNew: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      unchanged.push(await round());
      const asked = await publish(server);
      if (asked !== 2 * feeds) throw new Error(`the feeds were asked ${asked} times in two rounds`);
      oneNew.push(await round());
    }
    const brought = (await posts()) - first;
    if (brought !== feeds * oneNew.length) throw new Error(`the rounds brought ${brought} posts`);
    const figure = (name: string, found: number, theirs: number, goal: number): Figure => ({
      name,
      value: `${found.toFixed(2)} CPU-s, ${(found / theirs).toFixed(3)} of Miniflux`,
      goal: `<= ${goal}`,
      met: found / theirs <= goal,
    });
    const figures = [
      figure('1,000 feeds, none changed (304)', median(unchanged), miniflux.unchanged, 0.5),
      figure('1,000 feeds, one new item in each', median(oneNew), miniflux.oneNew, 0.1),
    ];
    print('The collector, feeds on loopback', figures);
    return figures;
  } finally {
    await running.stop();
    await close();
    server.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await run();
