import { AssignerProtocol } from 'kafkajs';
import { describe, expect, it, vi } from 'vitest';
import type { Broker, Cluster } from '../client.ts';
import { resolveOptions } from '../options.ts';
import type { Coordinator } from './coordinator.ts';
import { GroupMember } from './membership.ts';

/** Options as in a configuration; `times` are those of a membership. */
const resolved = (times: { sessionTimeout?: number; heartbeatInterval?: number; rebalanceTimeout?: number }) =>
  resolveOptions({ brokers: ['127.0.0.1:1'], prefix: 'test.', partitions: 1, replication: 1, ...times });

describe('the times of a membership', () => {
  it('reach the broker: session and rebalance in the request to join, signs of life in their rhythm', async () => {
    const joined: unknown[] = [];
    let beats = 0;
    const assignment = { version: 0, assignment: { 'test.posts': [0] }, userData: Buffer.alloc(0) };
    const broker = {
      joinGroup: async (request: unknown) => {
        joined.push(request);
        return { memberId: 'm', leaderId: 'another', generationId: 1, members: [] };
      },
      syncGroup: async () => ({ memberAssignment: AssignerProtocol.MemberAssignment.encode(assignment) }),
      heartbeat: async () => {
        beats += 1;
      },
      leaveGroup: async () => undefined,
    };
    const { sessionTimeout, heartbeatInterval, rebalanceTimeout } = resolved({
      sessionTimeout: 45_000,
      heartbeatInterval: 10,
      rebalanceTimeout: 90_000,
    });
    const member = new GroupMember({
      cluster: {} as Cluster,
      coordinator: { ask: (work: (one: Broker) => unknown) => work(broker as unknown as Broker) } as Coordinator,
      groupId: 'test.detector',
      topics: ['test.posts'],
      partitions: 1,
      sessionTimeout,
      heartbeatInterval,
      rebalanceTimeout,
      gained: () => {},
      lost: async () => {},
      onError: () => {},
    });
    member.start();
    await vi.waitFor(() => expect(beats).toBeGreaterThan(3), 15_000);
    await member.stop();
    expect(joined).toEqual([expect.objectContaining({ sessionTimeout: 45_000, rebalanceTimeout: 90_000 })]);
  });

  it('are safe where nothing is said, and refused where they do not fit together', () => {
    expect(resolved({})).toMatchObject({ sessionTimeout: 10_000, heartbeatInterval: 500, rebalanceTimeout: 30_000 });
    expect(resolved({ sessionTimeout: 60_000 }).rebalanceTimeout).toBe(60_000);
    expect(() => resolved({ heartbeatInterval: 4000 })).toThrow('a third of');
    expect(() => resolved({ sessionTimeout: 20_000, rebalanceTimeout: 10_000 })).toThrow('shorter');
  });
});
