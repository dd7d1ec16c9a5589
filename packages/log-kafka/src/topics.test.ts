import { topicNames } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { topicSettings } from './topics.ts';

describe('topicSettings', () => {
  it('says what the table of topics says', () => {
    const kept = Object.fromEntries(
      topicNames.map((name) => {
        const settings = topicSettings(name, { replication: 3 });
        return [name, `${settings['cleanup.policy']} ${settings['retention.ms'] ?? ''}`.trim()];
      }),
    );
    const day = 86_400_000;
    expect(kept).toMatchObject({
      registry: 'compact',
      rumours: 'delete -1',
      decisions: 'delete -1',
      posts: `delete ${3 * day}`,
      deadletter: `delete ${30 * day}`,
    });
  });

  it('lets the configuration say how many days', () => {
    expect(topicSettings('claims', { replication: 1, keptDays: { claims: 2 } })['retention.ms']).toBe('172800000');
  });

  it('leaves posts that nobody reads for three days, and finishes files early so that those that were read can go', () => {
    const off = topicSettings('posts', { replication: 1, keptDays: { posts: 0 } });
    expect([off['retention.ms'], off['segment.ms']]).toEqual(['259200000', '600000']);
    const week = topicSettings('posts', { replication: 1, keptDays: { posts: 7 } });
    expect([week['retention.ms'], week['segment.ms']]).toEqual([String(7 * 86_400_000), '6048000']);
    expect(topicSettings('claims', { replication: 1 })['segment.ms']).toBeUndefined();
  });

  it('asks for two copies in sync where there are three', () => {
    expect(topicSettings('posts', { replication: 3 })['min.insync.replicas']).toBe('2');
    expect(topicSettings('posts', { replication: 1 })['min.insync.replicas']).toBe('1');
  });
});
