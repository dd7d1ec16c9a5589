import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { decodeRecord } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../main.ts';

const token = 'a-token-for-tests-only';
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-known-'));
  file = join(folder, 'checked.csv');
  await writeFile(file, 'claim,verdict\nPens spoil ballots,False\nThe dead vote,False\n');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function run() {
  const err: string[] = [];
  const io = { stdin: Readable.from([]), out: () => {}, err: (line: string) => void err.push(line) };
  const status = await main(['known', 'import', file, '--data', folder], io);
  return { status, err: err.join('\n') };
}

async function inTheLog(): Promise<string[]> {
  const log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: 4 });
  const found: string[] = [];
  await log.ensureTopics(['registry']);
  for (let partition = 0; partition < 4; partition += 1)
    for await (const records of log.read('registry', partition, 0))
      for (const { value } of records) {
        const entry = value && decodeRecord('registry', value);
        if (entry && entry.type === 'checked-claim') found.push(entry.text);
      }
  await log.close();
  return found.sort();
}

/** An api that answers everything in one way, for the time of one piece of work. */
async function withApi(answer: { status: number; body: object }, work: () => Promise<void>) {
  const asked: { path: string | undefined; authorization: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ path: request.url, authorization: request.headers.authorization, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  vi.stubEnv('HEARSAY_PORT', String((server.address() as AddressInfo).port));
  try {
    await work();
  } finally {
    await new Promise((closed) => server.close(closed));
  }
  return asked;
}

it('gives the claims to the api that runs, with the token, and leaves the log alone', async () => {
  vi.stubEnv('HEARSAY_API_TOKEN', token);
  const asked = await withApi({ status: 202, body: { taken: 2, problems: [] } }, async () => {
    expect(await run()).toEqual({ status: 0, err: '' });
  });
  expect(asked).toMatchObject([{ path: '/api/v1/known', authorization: `Bearer ${token}` }]);
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    claims: [
      { text: 'Pens spoil ballots', rating: 'False' },
      { text: 'The dead vote', rating: 'False' },
    ],
  });
  expect(await inTheLog()).toEqual([]);
});

it('writes them into the log where nothing answers, and where there is no token', async () => {
  await withApi({ status: 202, body: {} }, async () => {});
  vi.stubEnv('HEARSAY_API_TOKEN', token);
  expect((await run()).status).toBe(0);
  expect(await inTheLog()).toEqual(['Pens spoil ballots', 'The dead vote']);
  vi.stubEnv('HEARSAY_API_TOKEN', '');
  const asked = await withApi({ status: 202, body: {} }, async () => void (await run()));
  expect(asked).toEqual([]);
});

it('says so where the api refuses them, and does not go round it', async () => {
  vi.stubEnv('HEARSAY_API_TOKEN', token);
  await withApi({ status: 401, body: { code: 'unauthenticated' } }, async () => {
    await expect(run()).rejects.toThrow('status 401');
  });
  expect(await inTheLog()).toEqual([]);
});
