import { describe, expect, it, vi } from 'vitest';
import type { Broker, Cluster } from '../client.ts';
import { Committer } from './committer.ts';
import { Coordinator } from './coordinator.ts';

type Commit = Parameters<Broker['offsetCommit']>[0];

/** A coordinator that writes down what it is told, answers when it is let, and refuses where it is told to. */
function groupWith(refusals: unknown[] = []) {
  const commits: Commit[] = [];
  const offsetCommit = async (commit: Commit) => {
    commits.push(commit);
    await new Promise((resolve) => setImmediate(resolve));
    const refusal = refusals.shift();
    if (refusal !== undefined) throw refusal;
  };
  const broker = async () => ({ nodeId: 1, offsetCommit });
  const nothing = async () => undefined;
  const cluster = {
    connect: nothing,
    addMultipleTargetTopics: nothing,
    findGroupCoordinator: broker,
    findBroker: broker,
  };
  return { coordinator: new Coordinator(cluster as unknown as Cluster, 'g', []), commits };
}

const flat = ({ topics }: Commit) =>
  topics.flatMap(({ topic, partitions }) => partitions.map((one) => `${topic}/${one.partition}:${one.offset}`));

describe('the committer', () => {
  it('commits the latest of each partition, one request at a time', async () => {
    const { coordinator, commits } = groupWith();
    const committer = new Committer(
      coordinator,
      'g',
      () => ({ memberId: 'm', generation: 3 }),
      () => undefined,
    );
    for (const offset of [1, 2, 3]) committer.mark('a', 0, offset);
    committer.mark('b', 1, 9);
    await committer.flush([0, 1]);
    expect(flat(commits.at(-1)!)).toEqual(expect.arrayContaining(['b/1:9']));
    expect(commits.flatMap(flat)).toContain('a/0:3');
    expect(commits.length).toBeLessThanOrEqual(2);
    expect(commits[0]).toMatchObject({ groupId: 'g', memberId: 'm', groupGenerationId: 3 });
  });

  it('commits what is marked right after it had nothing more to do', async () => {
    const { coordinator, commits } = groupWith();
    const committer = new Committer(
      coordinator,
      'g',
      () => ({ memberId: 'm', generation: 3 }),
      () => undefined,
    );
    for (let offset = 1; offset <= 20; offset += 1) {
      committer.mark('a', 0, offset);
      await committer.flush([0]);
      expect(flat(commits.at(-1)!)).toEqual([`a/0:${offset}`]);
    }
  });

  it('flushes a partition while another goes on being marked', async () => {
    const { coordinator, commits } = groupWith();
    const committer = new Committer(
      coordinator,
      'g',
      () => ({ memberId: 'm', generation: 3 }),
      () => undefined,
    );
    let busy = true;
    const marking = (async () => {
      for (let offset = 1; busy; offset += 1) {
        committer.mark('a', 1, offset);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    committer.mark('a', 0, 7);
    await committer.flush([0]);
    busy = false;
    await marking;
    expect(commits.flatMap(flat)).toContain('a/0:7');
  });

  it('repeats a refused commit as the member that it is by then', async () => {
    const { coordinator, commits } = groupWith([
      Object.assign(new Error('rebalance'), { type: 'REBALANCE_IN_PROGRESS' }),
    ]);
    let generation = 3;
    const committer = new Committer(
      coordinator,
      'g',
      () => ({ memberId: 'm', generation }),
      () => undefined,
    );
    committer.mark('a', 0, 5);
    await vi.waitFor(() => expect(commits).toHaveLength(1), 15_000);
    generation = 4;
    await committer.flush([0]);
    expect(commits.map((one) => one.groupGenerationId)).toEqual([3, 4]);
    expect(flat(commits[1]!)).toEqual(['a/0:5']);
  });

  it('commits nothing for a partition that was lost', async () => {
    const { coordinator, commits } = groupWith();
    const committer = new Committer(
      coordinator,
      'g',
      () => ({ memberId: 'm', generation: 3 }),
      () => undefined,
    );
    committer.mark('a', 0, 5);
    committer.mark('a', 1, 6);
    committer.forget(0);
    await committer.flush([0, 1]);
    expect(commits.slice(1).flatMap(flat)).not.toContain('a/0:5');
    expect(commits.flatMap(flat)).toContain('a/1:6');
  });
});
