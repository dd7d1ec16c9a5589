import { describe, expect, it } from 'vitest';
import { Room } from './room.ts';

describe('room', () => {
  it('lets in as much as there is, then first come first served', async () => {
    const room = new Room(10);
    const order: string[] = [];
    const first = await room.take(8);
    const second = room.take(8).then((giveBack) => {
      order.push('second');
      return giveBack;
    });
    // It would fit beside the first, but somebody waits already.
    const third = room.take(1).then((giveBack) => {
      order.push('third');
      return giveBack;
    });
    await Promise.resolve();
    expect(order).toEqual([]);
    first();
    await Promise.all([second, third]);
    expect(order).toEqual(['second', 'third']);
  });

  it('lets one larger than itself in alone', async () => {
    const room = new Room(10);
    const giveBack = await room.take(1000);
    let entered = false;
    const next = room.take(1).then(() => {
      entered = true;
    });
    await Promise.resolve();
    expect(entered).toBe(false);
    giveBack();
    await next;
  });

  it('lets those behind pass when one gives up', async () => {
    const room = new Room(10);
    await room.take(5);
    const abort = new AbortController();
    const large = room.take(10, abort.signal);
    const small = room.take(5);
    abort.abort(new Error('enough'));
    await expect(large).rejects.toThrow('enough');
    await small;
  });
});
