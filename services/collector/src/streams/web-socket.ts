import { setImmediate as nextTurn } from 'node:timers/promises';
import { mayConcernElection } from '@hearsay/claims';
import { HearsayError, type SourceConfig } from '@hearsay/contracts';
import { openWebSocket } from '@hearsay/outbound';
import { type Heard, type StreamKind, type StreamRequest, streamKindOf } from '@hearsay/sources';
import { credentialOf } from '@hearsay/worker';
import type { Batch, Reader } from './reader.ts';

/** Messages read in one turn of the main loop: a few milliseconds. */
const together = 250;
/** Answers asked for after a gap; beyond that the gap stays. */
const mostMissed = 25;

/** Reads a source that is streamed: what was missed first, then what is written now, for as long as the connection holds. */
export const readWebSocket: Reader = async function* (reading) {
  const { source, state, signal, context, way } = reading;
  const kind = streamKindOf(source);
  const credential = kind.credential?.(source);
  const headers: Record<string, string> =
    credential === undefined ? {} : { authorization: `Bearer ${credentialOf(credential, `source "${source.id}"`)}` };
  const request = kind.connect(source, state.cursor);
  const messages = await openWebSocket(request.url, { ...way, headers, signal });
  let cursor = state.cursor;
  try {
    for await (const batch of missed(reading, kind, request, headers)) {
      cursor = batch.cursor ?? cursor;
      yield batch;
    }
    for await (const some of messages) {
      for (let at = 0; at < some.length; at += together) {
        const batch = heardIn(some.slice(at, at + together), kind, source);
        cursor = batch.cursor ?? cursor;
        const moment = cursor === undefined ? undefined : kind.momentOf?.(cursor);
        yield { ...batch, ...(moment === undefined ? {} : { behind: Math.max(0, context.clock.now() - moment) }) };
        if (some.length > together) await nextTurn();
      }
    }
  } finally {
    messages.close();
  }
};

function heardIn(messages: readonly string[], kind: StreamKind, source: SourceConfig): Batch {
  const heard: Heard[] = [];
  let cursor: string | undefined;
  let dropped = 0;
  for (const message of messages) {
    const one = kind.read(message, source, mayConcernElection);
    if (one === undefined) dropped += 1;
    else {
      cursor = one.cursor ?? cursor;
      if (one.entry !== undefined || one.deleted !== undefined) heard.push(one);
    }
  }
  return { heard, received: messages.length, dropped, ...(cursor === undefined ? {} : { cursor }) };
}

async function* missed(
  { source, outbound, signal }: Parameters<Reader>[0],
  kind: StreamKind,
  first: StreamRequest,
  headers: Readonly<Record<string, string>>,
): AsyncIterable<Batch> {
  let ask = first.missed;
  for (let asked = 0; ask !== undefined && kind.parseMissed && asked < mostMissed; asked += 1) {
    const { status, body } = await outbound.request(ask.url, { headers: { ...headers, accept: ask.accept }, signal });
    if (status !== 200) throw new HearsayError('fetch-failed', `what was missed cannot be asked for (${status})`);
    const heard = kind.parseMissed(body, source);
    const cursor = heard.findLast((one) => one.cursor !== undefined)?.cursor;
    if (cursor === undefined) return;
    yield { heard, received: heard.length, cursor };
    ask = kind.connect(source, cursor).missed;
  }
}
