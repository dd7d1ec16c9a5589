import { PostCounts } from '@hearsay/contracts';
import { createMetrics, type WorkerContext } from '@hearsay/worker';
import { describe, expect, it } from 'vitest';
import { Counts } from './counts.ts';
import { DayCounts, type Seen, stepOf } from './day-counts.ts';

const seen = (over: Partial<Seen> = {}): Seen => ({
  category: 'tech.hack',
  language: 'en-GB',
  confidence: 0.81,
  flagged: true,
  anchored: true,
  refusal: undefined,
  ...over,
});

function countsIn() {
  const written: PostCounts[] = [];
  const context = {
    config: { jurisdiction: { id: 'md' } },
    clock: { now: () => Date.parse('2014-11-30T09:00:00Z') },
    metrics: createMetrics(),
    log: {
      append: async (records: readonly { value: Uint8Array }[]) => {
        for (const { value } of records) written.push(PostCounts.parse(JSON.parse(new TextDecoder().decode(value))));
        return [];
      },
    },
  } as unknown as WorkerContext;
  return { counts: new Counts(context), written };
}

describe('what is counted of posts', () => {
  it('puts 0 and 1 into the first and the last step', () => {
    expect([0, 0.0199, 0.02, 0.5, 0.999, 1].map(stepOf)).toEqual([0, 0, 1, 25, 49, 49]);
  });

  it('goes on where it stopped, and counts nothing twice', async () => {
    const first = countsIn();
    first.counts.add(0, 0, '2014-11-29', seen({ flagged: false, confidence: 0.1, refusal: 'opinion' }));
    first.counts.add(0, 1, '2014-11-30', seen());
    first.counts.add(0, 1, '2014-11-30', seen());
    await first.counts.write();
    const second = countsIn();
    second.counts.resume(0, first.written);
    second.counts.add(0, 1, '2014-11-30', seen());
    second.counts.add(0, 2, '2014-11-30', seen({ anchored: false, flagged: false, refusal: 'not-about-an-election' }));
    await second.counts.write();
    await second.counts.write();
    expect(second.written).toHaveLength(1);
    expect(second.written[0]).toMatchObject({
      id: '0-2014-11-30',
      through: 2,
      posts: 2,
      cells: [{ category: 'tech.hack', language: 'en', flagged: 1, steps: { 40: 1 } }],
      refused: { 'not-about-an-election': 1 },
    });
  });

  it('keeps a bounded number of cells, whatever languages posts say they are in', () => {
    const counts = new DayCounts();
    for (let a = 0; a < 26; a += 1)
      for (let b = 0; b < 26; b += 1)
        for (let c = 0; c < 4; c += 1) {
          const language = [a, b, c].map((at) => String.fromCharCode(97 + at)).join('');
          counts.add(seen({ language, category: c % 2 ? 'res.count' : 'tech.hack' }));
        }
    const { posts, cells } = counts.counted;
    expect(posts).toBe(2704);
    expect(cells.length).toBeLessThanOrEqual(2002);
    expect(cells.reduce((sum, { flagged }) => sum + flagged, 0)).toBe(2704);
  });
});
