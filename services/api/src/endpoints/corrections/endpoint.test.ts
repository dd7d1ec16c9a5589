import { type CorrectionLine, type CorrectionList, deriveId, type RumourDetail } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { configuration, openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let testbed: Testbed;
let path = '';
let time = Date.parse('2014-11-30T09:00:00Z');
const claim = claimOf('register');
beforeAll(async () => {
  testbed = await openTestbed({
    now: () => (time += 1000),
    config: configuration({ privacy: { retroHunt: '1d' } }),
  });
  const event = eventOf(rumourOf('register'), { kind: 'opened', claim });
  await testbed.tracker(event);
  path = `/api/v1/rumours/${event.rumour.id}/claims/${claim.id}/corrections`;
});
afterAll(() => testbed.close());

const correct = async (person: string, body: object = { is: null, reason: 'It only says who won' }) =>
  testbed.post(path, body, await testbed.as(person));
const list = async (person = 'adam') =>
  (await (await testbed.get('/api/v1/corrections', await testbed.as(person))).json()) as CorrectionList;
const becomes = (state: CorrectionLine['state']) => expect.poll(async () => (await list()).items[0]?.state).toBe(state);

describe('corrections', () => {
  it('202: kept with the excerpt of the claim; accepted by a second person; rolled back wholesale', async () => {
    // The rumour is known a moment after it stands in the log.
    await vi.waitFor(async () => expect((await correct('ana')).status).toBe(202), 10_000);
    await becomes('waiting');
    expect((await list()).items[0]).toMatchObject({ text: claim.excerpt, is: null, by: 'Ana', mayReview: true });
    expect(path).toContain((await list()).items[0]?.rumour ?? 'no rumour');
    expect((await list('ana')).items[0]?.mayReview).toBe(false);
    const review = `/api/v1/corrections/${(await list()).items[0]?.id}/review`;
    const accept = { accepted: true, reason: 'Indeed' };
    expect((await testbed.post(review, accept, await testbed.as('ana'))).status).toBe(403);
    expect((await testbed.post(review, accept, await testbed.as('adam'))).status).toBe(202);
    await becomes('accepted');
    expect((await list()).trainingLines).toBe(1);
    const rollBack = { account: 'ana', reason: 'The account was taken over' };
    expect((await testbed.post('/api/v1/corrections/roll-back', rollBack, await testbed.as('ana'))).status).toBe(403);
    expect((await testbed.post('/api/v1/corrections/roll-back', rollBack, await testbed.as('adam'))).status).toBe(202);
    await becomes('rolled-back');
    expect((await list()).trainingLines).toBe(0);
  });

  const detail = async (person: string) => {
    const id = path.split('/')[4];
    return (await (await testbed.get(`/api/v1/rumours/${id}`, await testbed.as(person))).json()) as RumourDetail;
  };

  it('200: what was said of a claim stands beside it, for whoever may correct', async () => {
    expect((await correct('ana', { is: 'tech.outage', reason: 'Nobody attacked it' })).status).toBe(202);
    expect((await detail('ana')).claims[0]?.correction).toEqual({ is: 'tech.outage', by: 'Ana', state: 'waiting' });
    expect((await detail('cora')).claims[0]).not.toHaveProperty('correction');
  });

  const missed = {
    ...{ post: deriveId('post', 'missed'), text: 'You can vote by text until noon', language: 'en' },
    ...{ is: 'proc.method', reason: 'Nothing was flagged' },
  };

  it('202: a claim that was missed; each account, how much of its bound it has used, and what the training takes', async () => {
    expect((await testbed.post('/api/v1/corrections', missed, await testbed.as('ana'))).status).toBe(202);
    const [line] = (await list()).items;
    expect(line).toMatchObject({ text: missed.text, was: null, is: 'proc.method', state: 'waiting', trains: false });
    expect((await list()).allowed).toEqual(['review', 'roll-back']);
    expect((await list('ana')).allowed).toEqual(['review']);
    const review = `/api/v1/corrections/${line?.id}/review`;
    await testbed.post(review, { accepted: true, reason: 'They did miss it' }, await testbed.as('adam'));
    expect((await list()).items[0]).toMatchObject({
      ...{ state: 'accepted', trains: true, review: { by: 'Adam', reason: 'They did miss it' } },
    });
    expect((await list()).accounts).toEqual([
      { account: 'ana', name: 'Ana', made: 3, reviewed: 0, used: 1, most: 5, counts: true },
      { account: 'adam', name: 'Adam', made: 0, reviewed: 2, used: 1, most: 5, counts: true },
    ]);
    const lines = await testbed.get('/api/v1/corrections.jsonl', await testbed.as('ana'));
    expect(await lines.text()).toBe(
      '{"text":"You can vote by text until noon","lang":"en","t1":1,"leaf":"proc.method"}\n',
    );
    expect((await testbed.get('/api/v1/corrections.jsonl', await testbed.as('cora'))).status).toBe(403);
  });

  it('400 and 403: a missed claim without a category; and where retro-hunt is off', async () => {
    expect((await testbed.post('/api/v1/corrections', { ...missed, is: null }, await testbed.as('ana'))).status).toBe(
      400,
    );
    expect((await testbed.post('/api/v1/corrections', missed, await testbed.as('cora'))).status).toBe(403);
    const other = await openTestbed({ config: configuration({ privacy: { retroHunt: 'off' } }) });
    try {
      const signed = withCookie(await other.signedIn('ana'));
      expect((await other.post('/api/v1/corrections', missed, signed)).status).toBe(403);
    } finally {
      await other.close();
    }
  });

  it('400: a category that does not exist, or without a reason', async () => {
    expect((await correct('ana', { is: 'no.such', reason: 'x' })).status).toBe(400);
    expect((await correct('ana', { is: null, reason: ' ' })).status).toBe(400);
  });

  it('403: communications, and an agency', async () => {
    expect([(await correct('cora')).status, (await correct('mihai')).status]).toEqual([403, 403]);
  });

  it('404: a claim of another rumour, and a correction that never was', async () => {
    const other = path.replace(claim.id, claimOf('another').id);
    expect((await testbed.post(other, { is: null, reason: 'x' }, await testbed.as('ana'))).status).toBe(404);
    const none = `/api/v1/corrections/decision_${'0'.repeat(26)}/review`;
    expect((await testbed.post(none, { accepted: true, reason: 'x' }, await testbed.as('adam'))).status).toBe(404);
  });
});
