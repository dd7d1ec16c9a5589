import { describe, expect, it } from 'vitest';
import { ahead, InOrder } from './in-order.ts';

describe('handing on in order', () => {
  it('hands on the first at once, and what came meanwhile together', async () => {
    const calls: number[][] = [];
    const open: (() => void)[] = [];
    const line = new InOrder<number>((items) => {
      calls.push([...items]);
      return new Promise((resolve) => open.push(resolve));
    });
    line.add([1]);
    line.add([2]);
    line.add([]);
    line.add([3, 4]);
    expect(calls).toEqual([[1]]);
    open.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(calls).toEqual([[1], [2, 3, 4]]);
    open.shift()?.();
    await line.end();
  });

  it('says what failed, and hands on nothing after it', async () => {
    const calls: number[][] = [];
    const line = new InOrder<number>(async (items) => {
      calls.push([...items]);
      throw new Error('no room');
    });
    line.add([1]);
    line.add([2]);
    await expect(line.end()).rejects.toThrow('no room');
    line.add([3]);
    await expect(line.end()).rejects.toThrow('no room');
    expect(calls).toEqual([[1]]);
  });

  it('goes on after nothing was added', async () => {
    const calls: number[][] = [];
    const line = new InOrder<number>(async (items) => {
      calls.push([...items]);
    });
    line.add([]);
    await line.end();
    line.add([1]);
    await line.end();
    expect(calls).toEqual([[1]]);
  });
});

describe('asking ahead', () => {
  it('gives the answers in order, with a bounded number of questions open', async () => {
    const asked: number[] = [];
    const answers: number[] = [];
    for await (const answer of ahead([1, 2, 3, 4, 5], 2, async (n) => {
      asked.push(n);
      return n * 10;
    })) {
      answers.push(answer);
      expect(asked.length).toBeLessThanOrEqual(answers.length + 1);
    }
    expect(answers).toEqual([10, 20, 30, 40, 50]);
  });

  it('ends with the first that fails, and asks no more', async () => {
    const asked: number[] = [];
    const answers: number[] = [];
    const all = async () => {
      for await (const answer of ahead([1, 2, 3, 4, 5], 2, async (n) => {
        asked.push(n);
        if (n >= 2) throw new Error(`no ${n}`);
        return n;
      }))
        answers.push(answer);
    };
    await expect(all()).rejects.toThrow('no 2');
    expect(answers).toEqual([1]);
    expect(asked).toEqual([1, 2, 3]);
  });
});
