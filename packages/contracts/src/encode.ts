import { z } from 'zod';
import { HearsayError } from './errors.ts';
import { keys, type TopicName, type TopicValue, topics } from './topics.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes and key of a value as they stand in a topic. The value is trusted: whoever made it holds its type. */
export function encodeRecord<Name extends TopicName>(
  topic: Name,
  value: TopicValue<Name>,
): { topic: Name; key: string; value: Uint8Array; id: string } {
  const key = keys[topic] as (value: TopicValue<Name>) => string;
  const id = 'id' in (value as object) ? String((value as { id: unknown }).id) : '';
  return { topic, key: key(value), value: encoder.encode(JSON.stringify(value)), id };
}

/**
 * The value that stands in a record of a topic, checked.
 * @throws HearsayError `bad-record` that says what is wrong and where, to be quarantined.
 */
export function decodeRecord<Name extends TopicName>(topic: Name, bytes: Uint8Array): TopicValue<Name> {
  let json: unknown;
  try {
    json = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    throw new HearsayError('bad-record', `a record of "${topic}" is not JSON in UTF-8`, { cause: error });
  }
  const result = topics[topic].schema.safeParse(json);
  if (result.success) return result.data as TopicValue<Name>;
  throw new HearsayError('bad-record', `a record of "${topic}" is not of its form: ${z.prettifyError(result.error)}`, {
    cause: result.error,
  });
}
