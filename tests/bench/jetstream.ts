import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { collector } from '@hearsay/collector';
import { Config } from '@hearsay/contracts';
import { networkConfig, until } from '@hearsay/testkit';
import { openContext, readEnvironment } from '@hearsay/worker';
import { type Figure, print } from './figures.ts';

const steadyRate = 2500;
const steady = 25_000;
const flood = 60_000;

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What a stream of all of Bluesky's posts costs the collector: at a steady rate above 2,000 events a second, and as fast as it can. */
export async function run(): Promise<Figure[]> {
  const server = fork(join(import.meta.dirname, 'jetstream-server.ts'), { execArgv: ['--import', 'tsx'] });
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  const [port] = (await once(server, 'message')) as [number];
  const config = Config.parse({
    ...networkConfig(
      { url: () => '' } as never,
      { url: 'http://127.0.0.1:9/', secret: `whsec_${'A'.repeat(40)}` } as never,
      [],
    ),
    partitions: 1,
    sources: [{ id: 'bluesky', kind: 'bluesky', url: `ws://127.0.0.1:${port}/subscribe` }],
  });
  const { context, close } = await openContext({
    name: 'bench',
    config,
    environment: readEnvironment({ HEARSAY_DATA: folder, HEARSAY_LOG_LEVEL: 'silent' }),
    needs: ['evidence'],
  });
  const running = await collector.start(context);
  const posts = async () => (await context.log.ends('posts')).reduce((sum, end) => sum + end, 0);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const play = async (rate: number, events: number) => {
    const began = { cpu: cpuSeconds(), at: performance.now() };
    server.send({ rate, events });
    const [passing] = (await once(server, 'message')) as [number];
    const sentAt = performance.now();
    await until('all events read', async () => (await posts()) === passing);
    const end = performance.now();
    return { cpu: cpuSeconds() - began.cpu, seconds: (end - began.at) / 1000, behind: (end - sentAt) / 1000 };
  };
  try {
    // Until the stream is open nothing arrives; what is sent first also warms it up.
    await once(server, 'message');
    await play(0, 5000);
    delay.enable();
    const held = await play(steadyRate, steady);
    delay.disable();
    const most = await play(0, flood);
    const figures: Figure[] = [
      {
        name: `Jetstream at ${steadyRate} events/s: CPU-seconds for 1,000 events`,
        value: `${((held.cpu / steady) * 1000).toFixed(3)} (${((held.cpu / held.seconds) * 100).toFixed(0)} % of a core, ${held.behind.toFixed(2)} s behind at the end)`,
        goal: '<= 0.5, not behind',
        met: held.cpu / held.seconds < 1 && held.behind < 1,
      },
      {
        name: 'Jetstream: stops of the main loop at that rate, p99',
        value: `${(delay.percentile(99) / 1e6 - 5).toFixed(0)} ms (longest ${(delay.max / 1e6 - 5).toFixed(0)})`,
        goal: '< 100 ms',
        met: delay.percentile(99) / 1e6 - 5 < 100,
      },
      {
        name: 'Jetstream: events a second as fast as they come',
        value: `${(flood / most.seconds).toFixed(0)} (${((most.cpu / flood) * 1000).toFixed(3)} CPU-s for 1,000)`,
        goal: '> 2,000',
        met: flood / most.seconds > 2000,
      },
    ];
    print('The collector, a stream on loopback', figures);
    return figures;
  } finally {
    await running.stop();
    await close();
    server.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await run();
