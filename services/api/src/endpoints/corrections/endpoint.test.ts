import type { CorrectionLine, CorrectionList } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

let testbed: Testbed;
let path = '';
let time = Date.parse('2014-11-30T09:00:00Z');
const claim = claimOf('register');
beforeAll(async () => {
  testbed = await openTestbed({ now: () => (time += 1000) });
  const event = eventOf(rumourOf('register'), { kind: 'opened', claim });
  await testbed.tracker(event);
  path = `/api/v1/rumours/${event.rumour.id}/claims/${claim.id}/corrections`;
});
afterAll(() => testbed.close());

const cookies = new Map<string, string>();
async function as(person: string) {
  const cookie = cookies.get(person) ?? (await testbed.signedIn(person));
  cookies.set(person, cookie);
  return withCookie(cookie);
}
const correct = async (person: string, body: object = { is: null, reason: 'It only says who won' }) =>
  testbed.post(path, body, await as(person));
const list = async (person = 'adam') =>
  (await (await testbed.get('/api/v1/corrections', await as(person))).json()) as CorrectionList;
const becomes = (state: CorrectionLine['state']) => expect.poll(async () => (await list()).items[0]?.state).toBe(state);

describe('corrections', () => {
  it('202: kept with the excerpt of the claim; accepted by a second person; rolled back wholesale', async () => {
    // The rumour is known a moment after it stands in the log.
    await vi.waitFor(async () => expect((await correct('ana')).status).toBe(202), 10_000);
    await becomes('waiting');
    expect((await list()).items[0]).toMatchObject({ text: claim.excerpt, is: null, by: 'Ana', mayReview: true });
    expect((await list('ana')).items[0]?.mayReview).toBe(false);
    const review = `/api/v1/corrections/${(await list()).items[0]?.id}/review`;
    const accept = { accepted: true, reason: 'Indeed' };
    expect((await testbed.post(review, accept, await as('ana'))).status).toBe(403);
    expect((await testbed.post(review, accept, await as('adam'))).status).toBe(202);
    await becomes('accepted');
    expect((await list()).trainingLines).toBe(1);
    const rollBack = { account: 'ana', reason: 'The account was taken over' };
    expect((await testbed.post('/api/v1/corrections/roll-back', rollBack, await as('ana'))).status).toBe(403);
    expect((await testbed.post('/api/v1/corrections/roll-back', rollBack, await as('adam'))).status).toBe(202);
    await becomes('rolled-back');
    expect((await list()).trainingLines).toBe(0);
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
    expect((await testbed.post(other, { is: null, reason: 'x' }, await as('ana'))).status).toBe(404);
    const none = `/api/v1/corrections/decision_${'0'.repeat(26)}/review`;
    expect((await testbed.post(none, { accepted: true, reason: 'x' }, await as('adam'))).status).toBe(404);
  });
});
