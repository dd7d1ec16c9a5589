import { decodeRecord, type TopicName, type TopicValue } from '@hearsay/contracts';

const decoded = new WeakMap<Uint8Array, { readonly topic: TopicName; readonly value: unknown }>();

/**
 * As `decodeRecord`, but reads and checks bytes once for all readers of this process: in one house several workers are handed the very same
 * bytes. Whoever is given the value must not change it.
 * @throws HearsayError `bad-record`
 */
export function decodeOnce<Name extends TopicName>(topic: Name, bytes: Uint8Array): TopicValue<Name> {
  const known = decoded.get(bytes);
  if (known?.topic === topic) return known.value as TopicValue<Name>;
  const value = decodeRecord(topic, bytes);
  decoded.set(bytes, { topic, value });
  return value;
}
