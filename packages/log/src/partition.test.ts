import { describe, expect, it } from 'vitest';
import { murmur2, partitionOf } from './partition.ts';

// The figures stand in Apache Kafka's own UtilsTest (testMurmur2).
describe('murmur2', () => {
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('of %s is what the Java client computes', (text, hash) => {
    expect(murmur2(new TextEncoder().encode(text))).toBe(hash);
  });

  it('puts every key into an existing partition', () => {
    for (let i = 0; i < 1000; i += 1) {
      const partition = partitionOf(`key-${i}`, 7);
      expect(partition).toBeGreaterThanOrEqual(0);
      expect(partition).toBeLessThan(7);
    }
  });
});
