import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '@hearsay/api';
import { Config, encodeRecord, type RumourEvent } from '@hearsay/contracts';
import { claimOf, eventOf, rumourOf } from '@hearsay/rumours/testing';
import { openContext, readEnvironment } from '@hearsay/worker';
import { type Figure, print } from './figures.ts';

const rumours = 10_000;
/** Events of each rumour: its opening, and the claims that joined it. */
const events = 10;
const batch = 1000;

const words = 'ballots register school Orhei observers tally printers queue seals commission'.split(' ');

function* written(): Iterable<RumourEvent> {
  const last = new Map<number, RumourEvent>();
  for (let version = 1; version <= events; version += 1) {
    for (let n = 0; n < rumours; n += 1) {
      const statement = `${words[n % 10]} and ${words[Math.floor(n / 10) % 10]} number ${n} were seen where nobody expected them`;
      const rumour = rumourOf(`bench ${n}`, { version, statement, claims: version });
      const claim = claimOf(`bench ${n} ${version}`, { excerpt: statement });
      const change: RumourEvent['change'] =
        version === 1
          ? { kind: 'opened', claim }
          : { kind: 'claim-joined', claim, join: { kind: 'same-text' }, reopened: false };
      const event = eventOf(rumour, change, { before: last.get(n) });
      last.set(n, event);
      yield event;
    }
  }
}

/** How long the api takes to begin answering on a log of 100,000 events of rumours, which it reads into memory. */
export async function run(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-api-'));
  const config = Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
  });
  const environment = readEnvironment({ HEARSAY_PORT: '0', HEARSAY_DATA: folder, HEARSAY_LOG_LEVEL: 'silent' });
  const { context, close } = await openContext({ name: 'api', config, environment, needs: ['index', 'evidence'] });
  try {
    const records = [];
    for (const event of written()) {
      records.push(encodeRecord('rumours', event));
      if (records.length === batch) await context.log.append(records.splice(0));
    }
    global.gc?.();
    const [began, used, heap] = [performance.now(), process.cpuUsage(), process.memoryUsage().rss];
    const api = await createApi().start(context);
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(used);
    const figures: Figure[] = [
      {
        name: `api starts on ${rumours * events} events of ${rumours} rumours`,
        value: `${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor)`,
        goal: '<= 5 s',
        met: seconds <= 5,
      },
      { name: '  memory it takes', value: `${Math.round((process.memoryUsage().rss - heap) / (1 << 20))} MiB` },
    ];
    await api.stop();
    print('The api at start', figures);
    return figures;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await run();
