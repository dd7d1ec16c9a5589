import { expect, it } from 'vitest';
import { openEmbeddedLog } from '../index.ts';
import { freshFolder, record, values } from '../testing/folder.ts';

async function reading(gather: number) {
  const log = await openEmbeddedLog({ folder: await freshFolder(), partitions: 1 });
  const deliveries: (string | null)[][] = [];
  let told = () => {};
  const next = () => new Promise<void>((resolve) => (told = resolve));
  const subscription = await log.subscribe({
    group: 'reader',
    topics: ['posts'],
    from: 'beginning',
    gather,
    handler: async ({ records }) => {
      deliveries.push(values(records));
      told();
    },
  });
  return { log, deliveries, next, subscription };
}

it('hands over together what comes while it gathers', async () => {
  const { log, deliveries, next } = await reading(500);
  // The lane comes to rest first.
  await log.append([record('rumours', 'a', 'of no interest')]);
  const delivered = next();
  for (const text of ['one', 'two', 'three']) await log.append([record('posts', 'a', text)]);
  await delivered;
  expect(deliveries).toEqual([['one', 'two', 'three']]);
  await log.close();
});

it('does not keep anybody waiting who stops', async () => {
  const { log, deliveries, subscription } = await reading(3_600_000);
  await log.append([record('rumours', 'a', 'of no interest')]);
  await log.append([record('posts', 'a', 'one')]);
  await subscription.stop();
  expect(deliveries).toEqual([]);
  expect(await log.committed('reader', 'posts')).toEqual([undefined]);
  await log.close();
});
