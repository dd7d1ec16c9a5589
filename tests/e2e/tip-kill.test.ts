import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeRecord, type Post } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { until } from '@hearsay/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

const token = 'administrator-of-the-test';
const partitions = 2;
const lives = 2;
const each = 4;
let folder: string;
let child: ChildProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-tips-'));
  const config = {
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro', 'en'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    sources: [{ id: 'tips', kind: 'tipline', perOrigin: 1000 }],
    partitions,
    // What went through is counted at the end.
    privacy: { retroHunt: '1d' },
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'hearsay.yaml'), JSON.stringify(config));
});
afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<string> {
  const program = join(import.meta.dirname, 'standalone-process.ts');
  const started = spawn(process.execPath, ['--import', 'tsx', program], {
    env: {
      ...process.env,
      HEARSAY_CONFIG: join(folder, 'hearsay.yaml'),
      HEARSAY_DATA: join(folder, 'data'),
      HEARSAY_PORT: '0',
      HEARSAY_API_TOKEN: token,
      HEARSAY_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const [data] = (await once(started.stdout, 'data')) as [Buffer];
  return String(data).trim();
}

async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = once(child as ChildProcess, 'exit');
  child?.kill(signal);
  await ended;
}

it('a tip that was answered 202 is there after a kill, and becomes one post (R8)', async () => {
  const accepted: string[] = [];
  for (let life = 0; life < lives; life += 1) {
    const url = await start();
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
    await end('SIGKILL');
  }
  const url = await start();
  const headers = { authorization: `Bearer ${token}` };
  const { items } = (await (await fetch(`${url}/api/v1/tips`, { headers })).json()) as { items: { text: string }[] };
  expect(items.map(({ text }) => text).sort()).toEqual([...accepted].sort());
  await until('every tip to be counted', async () => {
    const rumours = await fetch(`${url}/api/v1/rumours?limit=200`, { headers });
    if (!rumours.ok) return false;
    const { items: lines } = (await rumours.json()) as { items: { claims: number }[] };
    return lines.reduce((sum, { claims }) => sum + claims, 0) === accepted.length;
  });
  await end('SIGTERM');

  const log = await openEmbeddedLog({ folder: join(folder, 'data/log'), partitions });
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
}, 120_000);
