import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed, withCookie } from '../../testbed/testbed.ts';

const opened = eventOf(rumourOf('register'), { kind: 'opened', claim: claimOf('register') });

let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.append('rumours', opened);
});
afterAll(() => testbed.close());

describe('GET /api/v1/audit', () => {
  it('200: whole, or where it is broken', async () => {
    const whole = await (await testbed.get('/api/v1/audit')).json();
    expect(whole).toEqual({ whole: true, rumours: 1, events: 1, unreadable: 0, breaks: [] });
    const next = eventOf({ ...opened.rumour, version: 2 }, opened.change, opened);
    await testbed.append('rumours', { ...next, rumour: { ...next.rumour, statement: 'altered' } });
    const broken = await (await testbed.get('/api/v1/audit')).json();
    expect(broken).toMatchObject({ whole: false, breaks: [{ kind: 'altered', event: next.id }] });
  });

  it('403: to an agency', async () => {
    expect((await testbed.get('/api/v1/audit', withCookie(await testbed.signedIn('mihai')))).status).toBe(403);
  });
});
