import { type FlaggingView, PostCounts } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration, openTestbed, type Testbed } from '../../testbed/testbed.ts';

const counts = (partition: number, day: string, flagged: number) =>
  PostCounts.parse({
    ...{ type: 'post-counts', v: 1, id: `${partition}-${day}`, jurisdiction: 'md', partition, day, through: 9 },
    posts: 100,
    cells: [{ category: 'tech.hack', language: 'en', flagged, steps: { 40: flagged, 2: 1 } }],
    refused: { politics: 1, 'not-about-an-election': 95 },
    at: `${day}T09:00:00Z`,
  });

let testbed: Testbed;
let time = Date.parse('2014-11-30T09:00:00Z');
beforeAll(async () => {
  testbed = await openTestbed({
    config: configuration({ flagging: { threshold: 0.4 } }),
    now: () => (time += 1000),
  });
});
afterAll(() => testbed.close());

const view = async (person = 'ana') =>
  (await (await testbed.get('/api/v1/flagging', await testbed.as(person))).json()) as FlaggingView;
const set = async (threshold: number, basedOn: string | null, person = 'ana') => {
  const body = { flagging: { threshold }, basedOn, reason: 'Too many on a quiet day' };
  return testbed.post('/api/v1/flagging', body, await testbed.as(person));
};
const settingOf = async (response: Response) => ((await response.json()) as { setting: string }).setting;
const holds = (setting: string | null) => expect.poll(async () => (await view()).setting).toBe(setting);

describe('GET /api/v1/flagging', () => {
  it('200: what the configuration says, and counts of the days over all partitions', async () => {
    await testbed.append(
      'registry',
      counts(0, '2014-11-29', 3),
      counts(1, '2014-11-29', 4),
      counts(0, '2014-11-30', 1),
    );
    await testbed.append('registry', counts(0, '2014-11-30', 2));
    await expect.poll(async () => (await view()).days[0]?.flagged).toBe(2);
    expect(await view()).toMatchObject({
      flagging: { threshold: 0.4, watch: [], phases: {} },
      setting: null,
      phase: 'election-day',
      history: [],
      days: [
        { day: '2014-11-30', posts: 100, flagged: 2, refused: { politics: 1 } },
        { day: '2014-11-29', posts: 200, flagged: 7, refused: { politics: 2 } },
      ],
      cells: [{ category: 'tech.hack', language: 'en', flagged: 9, steps: { 2: 3, 40: 9 } }],
      allowed: ['set', 'write-rules', 'correct'],
    });
  });

  it('200: who may only look is offered nothing', async () => {
    expect((await view('cora')).allowed).toEqual([]);
  });

  it('403: an agency', async () => {
    expect((await testbed.get('/api/v1/flagging', await testbed.as('mihai'))).status).toBe(403);
  });
});

describe('POST /api/v1/flagging', () => {
  it('202: holds from then on, with author and reason; 409 on what somebody changed; taken back step by step', async () => {
    const first = await settingOf(await set(0.5, null));
    await holds(first);
    expect((await set(0.6, null)).status).toBe(409);
    const second = await settingOf(await set(0.6, first));
    await holds(second);
    expect(await view()).toMatchObject({
      flagging: { threshold: 0.6 },
      history: [{ by: 'Ana', reason: 'Too many on a quiet day' }, { flagging: { threshold: 0.5 } }],
      allowed: ['set', 'take-back', 'write-rules', 'correct'],
    });
    const back = async (id: string) =>
      testbed.post(`/api/v1/flagging/${id}/take-back`, { reason: 'It missed too much' }, await testbed.as('adam'));
    expect((await back(first)).status).toBe(409);
    const third = await settingOf(await back(second));
    await holds(third);
    const { flagging, history } = await view();
    expect([flagging.threshold, history[0]?.by, history[0]?.takesBack]).toEqual([0.5, 'Adam', second]);
    const fourth = await settingOf(await back(third));
    await holds(fourth);
    expect((await view()).flagging.threshold).toBe(0.6);
  });

  it('400: not a confidence, or without a reason', async () => {
    expect((await set(1.5, (await view()).setting)).status).toBe(400);
    const silent = { flagging: {}, basedOn: (await view()).setting, reason: ' ' };
    expect((await testbed.post('/api/v1/flagging', silent, await testbed.as('ana'))).status).toBe(400);
  });

  it('403: communications, and an agency', async () => {
    expect([(await set(0.5, null, 'cora')).status, (await set(0.5, null, 'mihai')).status]).toEqual([403, 403]);
  });

  it('404: to take back what never was', async () => {
    const path = `/api/v1/flagging/decision_${'0'.repeat(26)}/take-back`;
    expect((await testbed.post(path, { reason: 'x' }, await testbed.as('ana'))).status).toBe(404);
  });
});
