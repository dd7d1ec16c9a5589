import { type FeedItem, type Network, until } from '@hearsay/testkit';

/** Publishes items in a feed and waits until everything that follows from them has happened. */
export async function publish(network: Network, feed: string, ...items: readonly FeedItem[]): Promise<void> {
  const { log } = network.standalone.context;
  const count = async () => (await log.ends('posts')).reduce((sum, end) => sum + end, 0);
  const before = await count();
  network.feeds.publish(feed, ...items);
  await until(`${items.length} posts of ${feed} are in the log`, async () => {
    network.standalone.collector.tick();
    await network.standalone.collector.settled();
    return (await count()) >= before + items.length;
  });
  await network.drain();
}
