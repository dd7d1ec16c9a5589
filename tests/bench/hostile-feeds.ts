import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Parser } from '@hearsay/collector';
import { type Post, SourceConfig } from '@hearsay/contracts';
import { createOutbound } from '@hearsay/outbound';
import { type Figure, print } from './figures.ts';

const rss = (inner: string) => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`;
const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i} "${i ? `&l${i - 1};`.repeat(10) : 'lol'}">`);

/** Documents that somebody wrote to keep a reader busy. Names are those of the attack. */
const documents: Readonly<Record<string, string>> = {
  'billion laughs': `<!DOCTYPE x [${laughs.join('')}]>${rss('<item><title>&l9;</title></item>')}`,
  'quadratic blow-up': `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${rss(`<item><title>${'&a;'.repeat(50_000)}</title></item>`)}`,
  'external entity': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<item><title>&a;</title></item>')}`,
  '2 MB of numeric references': rss(`<item><description>${'&#65;'.repeat(400_000)}</description></item>`),
  '200,000 levels': rss(`<item><title>a</title>${'<a>'.repeat(200_000)}</item>`),
  '100,000 items': rss('<item><title>a</title></item>'.repeat(100_000)),
  '8 MB of text in one item': rss(`<item><description>${'word '.repeat(1_600_000)}</description></item>`),
  'entries for the second reader only': rss('<item xmlns="urn:x"><title>a</title></item>'.repeat(20_000)),
  'a cold second reader in quadratic time': `${'<a>'.repeat(30_000)}<item>`,
};

const jobOf = (bytes: Uint8Array) => ({
  bytes,
  options: {},
  seen: {},
  around: {
    jurisdiction: 'md' as Post['jurisdiction'],
    source: SourceConfig.parse({ id: 'news', kind: 'feed', url: 'http://news.example/feed' }),
    fetchedAt: '2014-11-30T06:00:00.000Z',
    pseudonymKey: 'a key that is long enough',
    exercise: false,
    capture: { url: 'http://news.example/feed', headers: {} },
  },
});

/** The longest that the main loop stood still, in milliseconds, while some work was done. */
async function lagOf(work: () => Promise<unknown>): Promise<number> {
  await wait(20);
  const lag = monitorEventLoopDelay({ resolution: 1 });
  lag.enable();
  await work();
  await wait(5);
  lag.disable();
  return lag.max / 1e6;
}

/** How long hostile answers hold up the collector's main loop: the goal is less than 100 ms for each. */
export async function run(): Promise<Figure[]> {
  const parser = new Parser();
  const packed = gzipSync(Buffer.alloc(1 << 30));
  const server = createServer((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const outbound = createOutbound({ allow: ['127.0.0.1/32'], userAgent: 'Hearsay/bench' });
  try {
    await parser.parse(jobOf(new TextEncoder().encode(rss(`<item><title>${'a'.repeat(40_000)}</title></item>`))));
    const cases: [string, number][] = [];
    for (const [name, text] of Object.entries(documents)) {
      const job = jobOf(new TextEncoder().encode(text));
      cases.push([name, await lagOf(() => parser.parse(job))]);
    }
    const { port } = server.address() as AddressInfo;
    const bomb = () => outbound.request(`http://127.0.0.1:${port}/`).catch(() => undefined);
    cases.push(['a gzip bomb of 1 MB that holds 1 GB', await lagOf(bomb)]);
    const figures = cases.map(
      ([name, lag]): Figure => ({ name, value: `${lag.toFixed(1)} ms`, goal: '< 100 ms', met: lag < 100 }),
    );
    print('Lag of the main loop while hostile answers are read', figures);
    return figures;
  } finally {
    await parser.close();
    await outbound.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

if (process.argv[1] === import.meta.filename) await run();
