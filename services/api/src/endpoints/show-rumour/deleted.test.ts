import { encodeRecord, type PostDeleted, type RumourDetail } from '@hearsay/contracts';
import { afterEach, expect, it } from 'vitest';
import { claimOf, eventOf, rumourOf } from '../../testbed/rumours.ts';
import { openTestbed, type Testbed } from '../../testbed/testbed.ts';

let testbed: Testbed | undefined;
afterEach(() => testbed?.close());

const claim = claimOf('register');
const opened = eventOf(rumourOf('register'), { kind: 'opened', claim });
const gone: PostDeleted = {
  ...{ type: 'post-deleted', v: 1, id: claim.post.id, jurisdiction: 'md' as never, source: claim.post.source },
  ...{ at: '2014-11-30T09:00:00.000Z', exercise: false },
};
const detail = async () =>
  (await (await (testbed as Testbed).get(`/api/v1/rumours/${opened.rumour.id}`)).json()) as RumourDetail;

it('says of a claim whose post was deleted since when that is known, and counts it as before', async () => {
  testbed = await openTestbed();
  await testbed.tracker(opened);
  const before = await detail();
  expect(before.claims[0]).not.toHaveProperty('deletedAt');
  await testbed.append('registry', gone);
  await expect.poll(async () => (await detail()).claims[0]?.deletedAt).toBe(gone.at);
  const { claims, rumour } = await detail();
  expect(claims[0]?.claim.excerpt).toBe(claim.excerpt);
  expect(rumour.claims).toBe(before.rumour.claims);
});

it('knows it again after a restart, though the post is kept nowhere', async () => {
  testbed = await openTestbed({
    before: async ({ log }) => {
      await log.append([encodeRecord('registry', gone)]);
    },
  });
  await testbed.tracker(opened);
  expect((await detail()).claims[0]?.deletedAt).toBe(gone.at);
});
