import { type DeadLetter, deriveId, encodeRecord, HearsayError, type WorkerName } from '@hearsay/contracts';
import type { AppendRecord, EventLog, LogRecord } from '@hearsay/log';
import { instant } from './clock.ts';

/** A record with its bytes and the reason why it was given up. The same record given up twice by one worker has one id. */
export function deadLetterOf(
  worker: WorkerName,
  record: LogRecord,
  error: unknown,
  attempts: number,
  now: number,
): DeadLetter {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    type: 'dead-letter',
    v: 1,
    id: deriveId('dead', worker, record.topic, record.partition, record.offset),
    at: instant(now),
    worker,
    code: error instanceof HearsayError ? error.code : 'unforeseen',
    reason: reason.slice(0, 2000),
    attempts,
    origin: {
      topic: record.topic,
      partition: record.partition,
      offset: record.offset,
      key: record.key,
      headers: record.id ? { 'hearsay-id': record.id } : {},
    },
    bytes: Buffer.from(record.value ?? new Uint8Array()).toString('base64'),
  };
}

export function deadLetterRecord(letter: DeadLetter): AppendRecord {
  return encodeRecord('deadletter', letter);
}

/**
 * Appends a dead letter's bytes to the topic they came from, and marks the letter as replayed.
 * @throws HearsayError `bad-request` where the letter came from no topic that exists.
 */
export async function replayDeadLetter(
  log: EventLog,
  letter: DeadLetter,
  topicNames: readonly string[],
  now: number,
): Promise<void> {
  if (!topicNames.includes(letter.origin.topic)) {
    throw new HearsayError(
      'bad-request',
      `dead letter ${letter.id} names the topic "${letter.origin.topic}", which does not exist`,
    );
  }
  await log.append([
    {
      topic: letter.origin.topic as AppendRecord['topic'],
      key: letter.origin.key,
      value: Buffer.from(letter.bytes, 'base64'),
      id: letter.origin.headers['hearsay-id'] ?? '',
    },
  ]);
  await log.append([deadLetterRecord({ ...letter, replayedAt: instant(now) })]);
}
