import type { TopicName } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import type { Subscription } from '../port.ts';
import { keyIn, record, type Suite, unique, until } from './suite.ts';

interface Member {
  readonly name: string;
  readonly held: Set<number>;
  subscription?: Subscription;
}

export function describeMembership(suite: Suite): void {
  const topics: readonly TopicName[] = ['rumours', 'decisions'];
  const partitions = [0, 1, 2, 3];

  describe('members of one group', () => {
    it('share the partitions, the same of every topic, hand them over, and miss nothing', async () => {
      const group = unique('members');
      const name = unique('members');
      /** Record id → names of the members it was delivered to. */
      const delivered = new Map<string, string[]>();
      const wrong: string[] = [];
      const events: string[] = [];

      const join = async (memberName: string): Promise<Member> => {
        const member: Member = { name: memberName, held: new Set() };
        member.subscription = await suite.log().subscribe({
          group,
          topics,
          from: 'beginning',
          assigned: async (partition) => {
            events.push(`${memberName} gains ${partition}`);
            member.held.add(partition);
            return undefined;
          },
          revoked: async (partition) => {
            events.push(`${memberName} loses ${partition}`);
            member.held.delete(partition);
          },
          handler: async ({ topic, partition, records }) => {
            if (!member.held.has(partition)) wrong.push(`${memberName} was given ${topic}/${partition}`);
            for (const one of records) {
              if (one.key.startsWith(`${name}~`)) delivered.set(one.id, [...(delivered.get(one.id) ?? []), memberName]);
            }
          },
        });
        return member;
      };

      let round = 0;
      const appendEverywhere = async (): Promise<string[]> => {
        round += 1;
        const records = topics.flatMap((topic) =>
          partitions.map((partition) =>
            record(topic, keyIn(suite, partition, name), 'x', `${name}/${round}/${topic}/${partition}`),
          ),
        );
        await suite.log().append(records);
        return records.map((one) => one.id);
      };
      const arrived = (ids: readonly string[]) =>
        until(suite, `delivery of ${ids[0]} and the like`, () => ids.every((id) => delivered.has(id)));
      const whoHas = (partition: number, members: readonly Member[]) =>
        members.filter((member) => member.held.has(partition)).map((member) => member.name);

      const first = await join('first');
      const early = await appendEverywhere();
      await arrived(early);
      expect([...first.held].sort()).toEqual(partitions);

      const second = await join('second');
      await until(suite, 'the partitions to be shared', () =>
        partitions.every((partition) => whoHas(partition, [first, second]).length === 1 && second.held.size === 2),
      );
      const shared = await appendEverywhere();
      await arrived(shared);
      for (const partition of partitions) {
        const [holder] = whoHas(partition, [first, second]);
        for (const topic of topics) {
          expect(delivered.get(`${name}/2/${topic}/${partition}`)).toEqual([holder]);
        }
      }

      await first.subscription?.stop();
      await until(suite, 'the second to take everything over', () => second.held.size === partitions.length);
      const late = await appendEverywhere();
      await arrived(late);
      for (const id of late) expect(delivered.get(id)).toEqual(['second']);
      await second.subscription?.stop();

      expect(first.held.size + second.held.size).toBe(0);
      expect(wrong).toEqual([]);
      const holder = new Map<string, string>();
      for (const event of events) {
        const [who, what, partition] = event.split(' ') as [string, string, string];
        if (what === 'gains') {
          expect(holder.get(partition), `${event}, but another holds it: ${events.join('; ')}`).toBeUndefined();
          holder.set(partition, who);
        } else {
          expect(holder.get(partition)).toBe(who);
          holder.delete(partition);
        }
      }
    });

    it('aborts the delivery of a partition that is handed over, and the other member gets its records', async () => {
      const group = unique('handover');
      const name = unique('handover');
      const aborted: number[] = [];
      const got: string[] = [];
      const ids = partitions.map((partition) => `${name}/${partition}`);
      await suite.log().append(partitions.map((n) => record('decisions', keyIn(suite, n, name), 'x', ids[n]!)));
      const reached = new Set<number>();
      const holding = await suite.log().subscribe({
        group,
        topics: ['decisions'],
        from: 'beginning',
        handler: async ({ partition, records, signal }) => {
          if (!records.some((one) => ids.includes(one.id))) return;
          reached.add(partition);
          if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
          aborted.push(partition);
        },
      });
      await until(suite, 'a delivery in flight in every partition', () => reached.size === partitions.length);
      const taking = await suite.log().subscribe({
        group,
        topics: ['decisions'],
        from: 'beginning',
        handler: async ({ records }) => {
          got.push(...records.filter((one) => ids.includes(one.id)).map((one) => one.id));
        },
      });
      await until(suite, 'the handed-over records', () => got.length >= 2);
      expect(aborted.length).toBeGreaterThan(0);
      await holding.stop();
      await until(suite, 'all records', () => ids.every((id) => got.includes(id)));
      await taking.stop();
    });
  });
}
