import { openEncoder } from '@hearsay/encoder/file';
import { describe, expect, it } from 'vitest';
import { openVectors, Vectors } from './vectors.ts';

describe('vectors for the reducer', () => {
  it('are made when they are asked for, each once, and the work is done again from the start', async () => {
    const asked: string[] = [];
    const vectors = new Vectors({
      start: async () => {},
      ask: async (text) => {
        asked.push(text);
        return Float32Array.of(text.length);
      },
    });
    const work = () => [...vectors.encode('ballots'), ...vectors.encode('box'), ...vectors.encode('ballots')];
    expect(await vectors.supply(work)).toEqual([7, 3, 7]);
    expect(await vectors.supply(work)).toEqual([7, 3, 7]);
    expect(asked).toEqual(['ballots', 'box']);
  });

  it('hand on what the work throws, and what keeps them from being made', async () => {
    const vectors = new Vectors({ start: async () => {}, ask: () => Promise.reject(new Error('no thread')) });
    const work = () => {
      throw new Error('as told');
    };
    await expect(vectors.supply(work)).rejects.toThrow('as told');
    await expect(vectors.supply(() => vectors.encode('x'))).rejects.toThrow('no thread');
  });

  it('are the same to the bit as those of an encoder here', async () => {
    const vectors = openVectors();
    const text = 'Urnele au fost deschise înainte de numărătoare.';
    const vector = await vectors?.supply(() => vectors.encode(text));
    expect(vector).toEqual(openEncoder()?.encode(text));
    expect(vector?.buffer.byteLength).toBe(2048);
  });
});
