import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HistoryVerifier } from '@hearsay/rumours';
import { type Network, readAll, sample, startNetwork } from '@hearsay/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from './publish.ts';

const { items, rumours } = sample(7, 300);

describe('a feed of 300 posts', () => {
  let network: Network;
  beforeAll(async () => {
    network = await startNetwork();
    await publish(network, 'news', ...items);
  });
  afterAll(() => network.stop());

  it('gives each rumour exactly as many claims as it was said', async () => {
    const { items: lines } = (await (await network.call('/api/v1/rumours?limit=200')).json()) as {
      items: { claims: number; statement: string }[];
    };
    expect(lines.map(({ claims }) => claims).sort()).toEqual([...rumours].sort());
  });

  it('keeps nothing of the text of posts that say nothing', async () => {
    const claims = await readAll(network.standalone.context.log, 'claims');
    expect(claims.length).toBe(rumours.reduce((sum, said) => sum + said, 0));
    expect(JSON.stringify(claims)).not.toMatch(/Plum cake|концерт/);
    const { log, environment } = network.standalone.context;
    // What the detector does every five minutes, and when it stops.
    await log.compact(Date.now(), ['posts']);
    expect(await readAll(log, 'posts')).toEqual([]);
    const folder = join(environment.data, 'log');
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(files.join()).toContain(claims[0]?.excerpt);
    expect(files.join()).not.toMatch(/Plum cake|концерт/);
  });

  it('chains every history', async () => {
    const verifier = new HistoryVerifier();
    for (const event of await readAll(network.standalone.context.log, 'rumours')) {
      if (event.type === 'rumour-event') expect(verifier.check(event)).toBeUndefined();
    }
    expect(verifier.rumours).toBe(10);
  });

  it('quarantines nothing', async () => {
    expect(await readAll(network.standalone.context.log, 'deadletter')).toEqual([]);
  });
});
