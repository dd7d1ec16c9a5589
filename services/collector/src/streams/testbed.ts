import { Config, SourceConfig, type TopicName } from '@hearsay/contracts';
import type { AppendRecord } from '@hearsay/log';
import { createOutbound } from '@hearsay/outbound';
import { systemClock, type WorkerContext } from '@hearsay/worker';
import { newState } from '../poll.ts';
import { Stories } from '../stories.ts';
import type { Reader } from './reader.ts';
import { Stream, type StreamOptions } from './stream.ts';

/** A collector's surroundings with a log that can be made to fail or wait. */
export function streamTestbed() {
  const written: { topic: TopicName; value: Record<string, unknown> }[] = [];
  const held: Uint8Array[] = [];
  const log = { before: async (_records: readonly AppendRecord[]): Promise<void> => {} };
  const config = Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
    election: { id: 'md-2014', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
    network: { allow: ['127.0.0.1/32'] },
  });
  const context = {
    // Waiting is short here: what is tested is that it waits, not for how long.
    clock: { ...systemClock, sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(Math.min(ms, 20), signal) },
    config,
    evidence: {
      hold: async (records: readonly Uint8Array[]) => {
        held.push(...records);
      },
    },
    metrics: { errors: { inc: () => {} } },
    secrets: { pseudonymKey: 'a key that is long enough' },
    logger: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} },
    log: {
      append: async (records: readonly AppendRecord[]) => {
        await log.before(records);
        for (const { topic, value } of records)
          written.push({ topic, value: JSON.parse(Buffer.from(value as Uint8Array).toString()) });
        return [];
      },
    },
  } as unknown as WorkerContext;
  const outbound = createOutbound({ allow: ['127.0.0.1/32'], userAgent: 'Hearsay/test' });
  const of = (topic: TopicName) => written.filter((record) => record.topic === topic).map(({ value }) => value);
  return {
    context,
    log,
    written,
    held,
    of,
    texts: () => of('posts').map(({ text }) => text),
    read(
      source: object,
      reader: Reader,
      allow: readonly string[] = ['127.0.0.1/32'],
      state: object = {},
      more: Partial<StreamOptions> = {},
    ): Stream {
      const config = SourceConfig.parse(source);
      return new Stream(context, {
        source: config,
        state: { ...newState(config, 'md' as never, 0), ...state },
        reader,
        every: 1000,
        stories: new Stories(),
        hasRhythm: true,
        ...more,
        around: { outbound, way: { allow, userAgent: 'Hearsay/test' } },
      });
    },
    close: () => outbound.close(),
  };
}
