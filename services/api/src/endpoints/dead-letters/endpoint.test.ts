import { type DeadLetter, type DeadLetterPage, deriveId, encodeRecord } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const letterOf = (n: number, topic = 'claims'): DeadLetter => ({
  type: 'dead-letter',
  v: 1,
  id: deriveId('dead', n),
  at: `2014-11-30T08:0${n}:00Z`,
  worker: 'tracker',
  code: 'bad-record',
  reason: 'a record of "claims" is not JSON in UTF-8',
  attempts: 1,
  origin: { topic, partition: 0, offset: n, key: 'md', headers: {} },
  bytes: Buffer.from('{').toString('base64'),
});

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    before: async ({ log }) => {
      const letters = [letterOf(1), letterOf(2), letterOf(3, 'nothing')];
      await log.append(letters.map((letter) => encodeRecord('deadletter', letter)));
    },
  });
});
afterAll(() => testbed.close());

const page = async (query: string) =>
  (await (await testbed.get(`/api/v1/dead-letters${query}`)).json()) as DeadLetterPage;
const replay = (id: string, headers?: Record<string, string>) =>
  testbed.post(`/api/v1/dead-letters/${id}/replay`, undefined, headers);

describe('GET /api/v1/dead-letters', () => {
  it('200: newest first, a page at a time', async () => {
    const first = await page('?limit=2');
    expect(first.items.map(({ id }) => id)).toEqual([deriveId('dead', 3), deriveId('dead', 2)]);
    expect((await page(`?limit=2&cursor=${first.next}`)).items.map(({ id }) => id)).toEqual([deriveId('dead', 1)]);
  });

  it('403: to everybody but an administrator', async () => {
    for (const person of ['ana', 'cora', 'petru', 'mihai']) {
      const cookie = withCookie(await testbed.signedIn(person));
      expect((await testbed.get('/api/v1/dead-letters', cookie)).status).toBe(403);
      expect((await replay(deriveId('dead', 1), cookie)).status).toBe(403);
    }
  });
});

describe('POST /api/v1/dead-letters/{id}/replay', () => {
  it('200: the bytes stand where they came from again, once', async () => {
    const before = await testbed.context.log.ends('claims');
    const sum = (ends: readonly number[]) => ends.reduce((total, end) => total + end, 0);
    const first = (await (await replay(deriveId('dead', 1))).json()) as DeadLetter;
    expect(first.replayedAt).toBeDefined();
    expect(await (await replay(deriveId('dead', 1))).json()).toEqual(first);
    expect(sum(await testbed.context.log.ends('claims'))).toBe(sum(before) + 1);
  });

  it('400: it came from no topic that exists', async () => {
    expect((await replay(deriveId('dead', 3))).status).toBe(400);
  });

  it('404: there is none', async () => {
    expect((await replay(deriveId('dead', 9))).status).toBe(404);
  });
});
