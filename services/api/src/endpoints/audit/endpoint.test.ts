import type { Anchor, Audit } from '@hearsay/contracts';
import { partitionOf } from '@hearsay/log';
import { Anchoring } from '@hearsay/rumours';
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
    expect(whole).toEqual({ whole: true, rumours: 1, events: 1, unreadable: 0, breaks: [], anchors: 0, findings: [] });
    const next = eventOf({ ...opened.rumour, version: 2 }, opened.change, opened);
    await testbed.append('rumours', { ...next, rumour: { ...next.rumour, statement: 'altered' } });
    const broken = await (await testbed.get('/api/v1/audit')).json();
    expect(broken).toMatchObject({ whole: false, breaks: [{ kind: 'altered', event: next.id }] });
  });

  it('200: records that fit their chains and are not what was anchored', async () => {
    const other = await openTestbed();
    try {
      const { jurisdiction } = opened.rumour;
      const anchoring = new Anchoring({ jurisdiction, partition: partitionOf(jurisdiction, 2), exercise: false });
      const anchored = { ...opened, rumour: { ...opened.rumour, statement: 'another story' } };
      anchoring.take({ offset: 0, value: Buffer.from(JSON.stringify(anchored)), event: anchored }, 0);
      const anchor = anchoring.dayOver(Date.parse(opened.at) + 86_400_000);
      await other.append('anchors', anchor as Anchor);
      await other.append('rumours', opened);
      const audit = async () => (await (await other.get('/api/v1/audit')).json()) as Audit;
      await expect.poll(async () => (await audit()).anchors).toBe(1);
      expect(await audit()).toMatchObject({
        whole: false,
        breaks: [],
        findings: [expect.stringMatching(/^offset 0: .*first that is not what was anchored/)],
      });
    } finally {
      await other.close();
    }
  });

  it('403: to an agency', async () => {
    expect((await testbed.get('/api/v1/audit', withCookie(await testbed.signedIn('mihai')))).status).toBe(403);
  });
});
