import { encodeRecord } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../testbed/rumours.ts';
import { openTestbed, type Testbed } from '../testbed/testbed.ts';

const opened = eventOf(rumourOf('register'), { kind: 'opened', claim: claimOf('register') });

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed({
    before: async ({ index, log }) => {
      await index.close();
      await log.append([encodeRecord('rumours', opened)]);
    },
  });
  await testbed.onDecision((decision) => {
    const { id, by, reason, action } = decision;
    const rumour = { ...opened.rumour, version: 2, state: 'open' as const };
    return [eventOf(rumour, { kind: 'decided', decision: id, by, reason, action, from: 'new' }, opened)];
  });
});
afterAll(() => testbed.close());

describe('while the index is away', () => {
  it('the public page and health stand, and readiness says what is missing', async () => {
    expect((await testbed.get('/rumours-and-facts', {})).status).toBe(200);
    expect((await testbed.get('/healthz', {})).status).toBe(200);
    const ready = await testbed.get('/readyz', {});
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, parts: { log: 'ready', index: 'not ready' } },
    ]);
  });

  it('a rumour is shown as it stands, and says what is missing; the queue says why it cannot', async () => {
    const detail = await (await testbed.get(`/api/v1/rumours/${opened.rumour.id}`)).json();
    expect(detail).toMatchObject({ rumour: { id: opened.rumour.id }, incomplete: true, claims: [] });
    const list = await testbed.get('/api/v1/rumours');
    expect([list.status, await list.json()]).toMatchObject([503, { code: 'index-unavailable' }]);
  });

  it('people decide', async () => {
    const body = { onVersion: 1, action: { kind: 'open' } };
    const response = await testbed.post(`/api/v1/rumours/${opened.rumour.id}/decisions`, body);
    expect([response.status, await response.json()]).toMatchObject([200, { outcome: 'accepted' }]);
  });
});
