import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { LogRecord } from '@hearsay/log';
import { openKafkaLog } from '@hearsay/log-kafka';
import { afterEach, describe, expect, it } from 'vitest';
import { Ledger, until } from './ledger.ts';
import { servers } from './provided.ts';

const { kafka, reason } = servers();

describe.skipIf(kafka === null)(kafka === null ? `Kafka, members (skipped: ${reason})` : 'Kafka, members', () => {
  const brokers = kafka ?? [];
  const cleanUps: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });

  async function prepare(prefix: string) {
    const options = { brokers, prefix, partitions: 4, replication: 1, sessionTimeout: 6000 };
    const log = await openKafkaLog(options);
    cleanUps.push(() => log.close());
    await log.ensureTopics(['posts']);
    return log;
  }

  it('takes over what a killed member held, and nothing is lost', async () => {
    const prefix = `killed-${Date.now()}.`;
    const log = await prepare(prefix);
    const [handledThere, handledHere] = [new Set<string>(), new Set<string>()];
    const [heldThere, heldHere] = [new Set<string>(), new Set<number>()];
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'log-kafka-member.ts'), brokers.join(','), prefix, 'workers'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    cleanUps.push(async () => child.kill('SIGKILL'));
    let rest = '';
    child.stdout.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('handled ')) handledThere.add(line.slice(8));
        if (line.startsWith('holds ')) heldThere.add(line.slice(6));
      }
    });
    await until('the child to hold something', () => heldThere.size > 0);
    await log.subscribe({
      group: 'workers',
      topics: ['posts'],
      from: 'beginning',
      batch: 20,
      assigned: async (partition) => {
        heldHere.add(partition);
        return undefined;
      },
      handler: async ({ records }) => {
        for (const record of records) handledHere.add(record.id);
      },
    });
    await until('both to hold two', () => heldHere.size === 2);
    const ledger = new Ledger(log, 2, 8);
    await until('both to work', () => handledThere.size > 200 && handledHere.size > 200);
    const closed = new Promise((resolve) => child.stdout.once('close', resolve));
    child.kill('SIGKILL');
    await closed;
    await until('the partitions to be taken over', () => heldHere.size === 4);
    const total = await ledger.end();
    await until('every event to be handled', () => new Set([...handledThere, ...handledHere]).size >= total);
    expect(new Set([...handledThere, ...handledHere]).size).toBe(total);
  });

  it('hands partitions over under load, and never has two members at work on one', async () => {
    const log = await prepare(`handover-${Date.now()}.`);
    const atWork = new Map<number, string>();
    const collisions: string[] = [];
    const delivered: LogRecord[] = [];
    let holding = new Set<string>();
    const join = (name: string) =>
      log.subscribe({
        group: 'shift',
        topics: ['posts'],
        from: 'beginning',
        batch: 50,
        assigned: async (partition) => {
          const other = [...holding].find((one) => one.endsWith(`/${partition}`));
          if (other !== undefined) collisions.push(`${name} gained ${partition}, held by ${other}`);
          holding = new Set([...holding, `${name}/${partition}`]);
          return undefined;
        },
        revoked: async (partition) => {
          holding = new Set([...holding].filter((one) => one !== `${name}/${partition}`));
        },
        handler: async ({ partition, records, signal }) => {
          const other = atWork.get(partition);
          if (other !== undefined) collisions.push(`${name} and ${other} at work on ${partition}`);
          atWork.set(partition, name);
          await new Promise((resolve) => setTimeout(resolve, 5));
          atWork.delete(partition);
          if (!signal.aborted) delivered.push(...records);
        },
      });
    const shares = (...counts: number[]) =>
      until(`shares of ${counts.join(' and ')}`, () => {
        const names = [...holding].map((one) => one.split('/')[0]);
        const sizes = [...new Set(names)].map((name) => names.filter((one) => one === name).length).sort();
        return sizes.join() === counts.join();
      });

    const first = await join('first');
    const ledger = new Ledger(log, 2, 8);
    await shares(4);
    const second = await join('second');
    await shares(2, 2);
    const third = await join('third');
    await shares(1, 1, 2);
    await first.stop();
    await shares(2, 2);
    await third.stop();
    await shares(4);
    await ledger.end();
    await until('every event', () => ledger.audit(delivered).missing.length === 0);
    await second.stop();
    expect(collisions).toEqual([]);
    // What was done counted as done: each member began exactly where the one before had ended.
    expect(ledger.audit(delivered)).toEqual({ missing: [], disorder: [], copies: 0 });
    expect(holding.size).toBe(0);
  });

  it('leaves a partition with a handler that takes longer than the session', async () => {
    const log = await prepare(`long-${Date.now()}.`);
    const events: string[] = [];
    await log.subscribe({
      group: 'slow',
      topics: ['posts'],
      from: 'beginning',
      assigned: async (partition) => {
        events.push(`gained ${partition}`);
        return undefined;
      },
      revoked: async (partition) => void events.push(`lost ${partition}`),
      handler: async ({ records, signal }) => {
        // The session ends after 6 s without a sign of life, and the coordinator looks at it in that rhythm.
        await new Promise((resolve) => setTimeout(resolve, 8000));
        events.push(`handled ${records[0]!.id}, ${signal.aborted ? 'aborted' : 'whole'}`);
      },
    });
    const [position] = await log.append([{ topic: 'posts', key: 'k', value: Buffer.from('v'), id: 'one' }]);
    const { partition, offset } = position!;
    await until('the commit', async () => (await log.committed('slow', 'posts'))[partition] === offset + 1);
    expect(events.filter((one) => one.startsWith('handled'))).toEqual(['handled one, whole']);
    expect(events.filter((one) => one.startsWith('lost'))).toEqual([]);
  });
});
