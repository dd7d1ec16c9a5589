import { type TopicDefinition, topicNames, topics, type WorkerName } from '@hearsay/contracts';
import { workers } from '@hearsay/standalone';
import { describe, expect, it } from 'vitest';

describe('the drawing cannot lie: the table of topics and what workers declare are one', () => {
  it('has every worker once', () => {
    const names: WorkerName[] = ['collector', 'detector', 'tracker', 'indexer', 'alerter', 'api'];
    expect(workers.map(({ name }) => name)).toEqual(names);
  });

  it.each(topicNames)('%s', (name) => {
    const { producers, consumers }: TopicDefinition = topics[name];
    const of = (part: 'produces' | 'consumes') =>
      workers.filter((worker) => worker[part].includes(name)).map((worker) => worker.name);
    expect({ producers: of('produces').sort(), consumers: of('consumes').sort() }).toEqual({
      producers: [...producers].sort(),
      consumers: [...consumers].sort(),
    });
  });

  it('has one writer for each fact', () => {
    expect([topics.posts.producers, topics.claims.producers, topics.rumours.producers]).toEqual([
      ['collector'],
      ['detector'],
      ['tracker'],
    ]);
  });
});
