import type { Anchor, PublishedAnchors } from '@hearsay/contracts';
import { deriveId } from '@hearsay/contracts';
import { anchorHash, beginning, readAnchors } from '@hearsay/rumours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestbed, type Testbed } from '../../testbed/testbed.ts';

function anchorOf(day: string, jurisdiction = 'md'): Anchor {
  const bare = {
    ...{
      type: 'anchor' as const,
      v: 1 as const,
      id: deriveId('event', day),
      day,
      at: `${day}T23:59:59Z`,
      exercise: false,
    },
    ...{ jurisdiction: jurisdiction as Anchor['jurisdiction'], upTo: { partition: 0, offset: 4711 }, rumours: 17 },
    ...{ records: 4712, root: 'a'.repeat(64), digest: 'b'.repeat(64), previous: beginning },
  };
  return { ...bare, hash: anchorHash(bare) };
}

const made = [anchorOf('2014-11-29'), anchorOf('2014-11-30')];
let testbed: Testbed;
beforeAll(async () => {
  testbed = await openTestbed();
  await testbed.append('anchors', ...made, { ...(made[1] as Anchor), records: 1 }, anchorOf('2014-11-29', 'other'));
});
afterAll(() => testbed.close());

const kept = made.map(({ day, hash }) => ({ day, hash }));

describe('GET /audit/anchors', () => {
  it('200: day and hash, to everybody, and nothing that tells how much there is', async () => {
    await expect
      .poll(async () => (await (await testbed.get('/audit/anchors', {})).text()).includes('2014-11-30'))
      .toBe(true);
    const response = await testbed.get('/audit/anchors', {});
    const text = await response.text();
    expect([response.status, JSON.parse(text) as PublishedAnchors]).toEqual([
      200,
      { jurisdiction: 'md', exercise: false, anchors: kept },
    ]);
    expect(text).not.toMatch(/471[12]|17,|root|digest/);
  });

  it('200: as text that can be printed and read back', async () => {
    const response = await testbed.get('/audit/anchors.txt', {});
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(readAnchors(await response.text())).toEqual({ anchors: kept });
  });
});
