import { describe, expect, it, vi } from 'vitest';
import type { OutgoingMessage } from './client.ts';
import { Lane } from './lane.ts';
import { toMessage } from './wire.ts';

const outgoing = (...ids: string[]) =>
  ids.map((id) => toMessage({ topic: 'posts', key: 'k', value: new TextEncoder().encode(id), id }));
const idsOf = (messages: readonly OutgoingMessage[]) => messages.map((one) => String(one.headers['hearsay-id']));

/** A partition that takes what it is given, and fails first as often as it is told. */
function partition(failures: unknown[] = []) {
  const log: string[] = [];
  const attempts: string[][] = [];
  const publish = async (messages: readonly OutgoingMessage[]) => {
    attempts.push(idsOf(messages));
    await Promise.resolve();
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return log.push(...idsOf(messages)) - messages.length;
  };
  return { log, attempts, publish };
}

const open = new AbortController().signal;

describe('a lane', () => {
  it('sends together what is appended in one turn, and what comes while a request is under way', async () => {
    const { log, attempts, publish } = partition();
    const lane = new Lane(publish, open, () => undefined);
    const first = Promise.all([lane.add(outgoing('a'), undefined), lane.add(outgoing('b', 'c'), undefined)]);
    expect(await first).toEqual([[0], [1, 2]]);
    expect(attempts).toEqual([['a', 'b', 'c']]);
    expect(await lane.add(outgoing('d'), undefined)).toEqual([3]);
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  it('repeats the same records until the broker has answered, whatever the error says of itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const final = Object.assign(new Error('closed'), { name: 'KafkaJSNonRetriableError', retriable: false });
    const { log, attempts, publish } = partition([final, 'not even an error', final]);
    const told: unknown[] = [];
    const lane = new Lane(publish, open, (error) => told.push(error));
    const done = lane.add(outgoing('a', 'b'), undefined);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1000);
      expect(log).toEqual(['a', 'b']);
    });
    vi.useRealTimers();
    expect(await done).toEqual([0, 1]);
    expect(attempts).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(told).toHaveLength(3);
  });

  it('rejects when its signal aborts, and does not repeat those records; the others go on', async () => {
    const gate: { open: () => void } = { open: () => undefined };
    const attempts: string[][] = [];
    const lane = new Lane(
      async (messages) => {
        attempts.push(idsOf(messages));
        if (attempts.length === 1) {
          await new Promise<void>((resolve) => {
            gate.open = resolve;
          });
          throw new Error('lost');
        }
        return 0;
      },
      open,
      () => undefined,
    );
    const abort = new AbortController();
    const given = lane.add(outgoing('given up'), abort.signal);
    const kept = lane.add(outgoing('kept'), undefined);
    await vi.waitFor(() => expect(attempts).toHaveLength(1));
    abort.abort(new Error('enough'));
    await expect(given).rejects.toThrow('enough');
    gate.open();
    expect(await kept).toEqual([0]);
    expect(attempts).toEqual([['given up', 'kept'], ['kept']]);
  });

  it('sends less at once where the broker finds it too much, and rejects a record that is too large alone', async () => {
    const sent: string[][] = [];
    const lane = new Lane(
      async (messages) => {
        const ids = idsOf(messages);
        if (ids.length > 1 || ids[0] === 'huge')
          throw Object.assign(new Error('too large'), { type: 'MESSAGE_TOO_LARGE' });
        return sent.push(ids) - 1;
      },
      open,
      () => undefined,
    );
    const small = lane.add(outgoing('a', 'b'), undefined);
    const huge = lane.add(outgoing('huge'), undefined);
    expect(await small).toEqual([0, 1]);
    await expect(huge).rejects.toMatchObject({ code: 'too-large' });
    expect(sent).toEqual([['a'], ['b']]);
  });

  it('rejects what is not written when the log is closed', async () => {
    const closed = new AbortController();
    const lane = new Lane(
      async () => {
        closed.abort();
        throw new Error('lost');
      },
      closed.signal,
      () => undefined,
    );
    await expect(lane.add(outgoing('a'), undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
  });
});
