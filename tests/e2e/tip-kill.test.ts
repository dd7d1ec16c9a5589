import { join } from 'node:path';
import { decodeRecord, type Post } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { until } from '@hearsay/testkit';
import { afterAll, expect, it } from 'vitest';
import { standaloneToKill } from './killed-standalone.ts';

const partitions = 2;
const lives = 2;
const each = 4;
const standalone = standaloneToKill({
  jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro', 'en'] },
  election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
  sources: [{ id: 'tips', kind: 'tipline', perOrigin: 1000 }],
  partitions,
  // What went through is counted at the end.
  privacy: { retroHunt: '1d' },
});
afterAll(() => standalone.remove());

it('a tip that was answered 202 is there after a kill, and becomes one post (R8)', async () => {
  const accepted: string[] = [];
  for (let life = 0; life < lives; life += 1) {
    const url = await standalone.start();
    for (let i = 0; i < each; i += 1) {
      const text = `The ballots of polling station ${life * each + i} were burned`;
      const response = await fetch(`${url}/api/v1/tips`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      expect(response.status).toBe(202);
      accepted.push(text);
    }
    await standalone.end('SIGKILL');
  }
  const url = await standalone.start();
  const { headers } = standalone;
  const { items } = (await (await fetch(`${url}/api/v1/tips`, { headers })).json()) as { items: { text: string }[] };
  expect(items.map(({ text }) => text).sort()).toEqual([...accepted].sort());
  await until('every tip to be counted', async () => {
    const rumours = await fetch(`${url}/api/v1/rumours?limit=200`, { headers });
    if (!rumours.ok) return false;
    const { items: lines } = (await rumours.json()) as { items: { claims: number }[] };
    return lines.reduce((sum, { claims }) => sum + claims, 0) === accepted.length;
  });
  await standalone.end('SIGTERM');

  const log = await openEmbeddedLog({ folder: join(standalone.data, 'log'), partitions });
  try {
    const posts = new Map<string, Post>();
    for (let partition = 0; partition < partitions; partition += 1) {
      for await (const records of log.read('posts', partition, 0)) {
        for (const { value } of records) {
          if (value === null) continue;
          const post = decodeRecord('posts', value);
          posts.set(post.id, post);
        }
      }
    }
    expect([...posts.values()].map(({ text }) => text).sort()).toEqual([...accepted].sort());
  } finally {
    await log.close();
  }
}, 300_000);
