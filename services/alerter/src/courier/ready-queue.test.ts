import { messageAbout, messageAboutSource } from '@hearsay/channels/conformance';
import { type AlertSubject, deriveId, type RumourAlert } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import type { Item } from './item.ts';
import { ReadyQueue } from './ready-queue.ts';

let offset = 0;
function item(name: string, priority: number, over: Partial<RumourAlert> = {}): Item {
  offset += 1;
  const { alert } = messageAbout(name, over);
  const rumour = { ...alert.rumour, id: deriveId('rumour', name), priority };
  return { alert: { ...alert, rumour }, partition: 0, offset, attempts: 0, dueAt: 0, away: false };
}

const nameOf = ({ alert }: Item) =>
  alert.about === 'source' ? alert.source.id : `${alert.rumour.statement} ${alert.rumour.priority}`;

const drain = (queue: ReadyQueue, busy: ReadonlySet<AlertSubject> = new Set()) => {
  const taken: string[] = [];
  for (let next = queue.take(busy); next; next = queue.take(busy)) taken.push(nameOf(next));
  return taken;
};
const filled = (...items: Item[]) => {
  const queue = new ReadyQueue();
  for (const one of items) queue.push(one);
  return queue;
};

describe('what is due at an endpoint', () => {
  it('goes by priority, then by age', () => {
    const queue = filled(
      item('young', 50, { at: '2014-11-30T09:00:00Z' }),
      item('old', 50, { at: '2014-11-30T08:00:00Z' }),
      item('urgent', 90),
    );
    expect(drain(queue)).toEqual(['urgent 90', 'old 50', 'young 50']);
    expect(queue.size).toBe(0);
  });

  it('keeps the order of one rumour, even where an attempt comes back late', () => {
    const [first, second, third] = [item('a', 10), item('a', 90), item('a', 20)];
    expect(drain(filled(second, third, first, item('b', 50)))).toEqual(['a 10', 'a 90', 'b 50', 'a 20']);
  });

  it('leaves alone a rumour that has something under way', () => {
    const queue = filled(item('a', 90), item('b', 10));
    expect(drain(queue, new Set([deriveId('rumour', 'a')]))).toEqual(['b 10']);
    expect(queue.size).toBe(1);
  });

  it('puts corrections before everything', () => {
    expect(drain(filled(item('a', 99), item('b', 1, { reason: { kind: 'rebuttal-corrected' } })))).toEqual([
      'b 1',
      'a 99',
    ]);
  });

  it('forgets what is not to be kept', () => {
    const queue = filled(item('a', 1), item('b', 2));
    queue.keep((one) => nameOf(one) === 'b 2');
    expect(drain(queue)).toEqual(['b 2']);
  });

  it('puts a source in trouble behind the urgent half of the rumours, and keeps what is told of it in order', () => {
    const { alert } = messageAboutSource('it is gone');
    const source = (): Item => ({ ...item('x', 0), alert });
    const [first, second] = [source(), source()];
    const queue = filled(second, first, item('a', 49), item('b', 51));
    expect(queue.take(new Set())?.alert).toMatchObject({ rumour: { statement: 'b' } });
    expect(queue.take(new Set())).toBe(first);
    expect(queue.take(new Set(['source/news' as AlertSubject]))?.alert).toMatchObject({ rumour: { statement: 'a' } });
    expect(queue.take(new Set())).toBe(second);
  });
});
