import { describe, expect, it } from 'vitest';
import { SectionWriter } from '../../convert/section-writer.ts';
import { SectionFile, WeightsError } from './section-file.ts';

function sample(): Buffer {
  const writer = new SectionWriter();
  writer.add('bytes', 'u8', Uint8Array.of(1, 2, 3));
  writer.add('floats', 'f32', Float32Array.of(0.5, -2));
  writer.add('steps', 'i8', Int8Array.of(-2, 4), 0.25);
  return writer.finish('sample').bytes;
}

describe('a weights file', () => {
  it('gives back what was written', () => {
    const file = new SectionFile(sample());
    expect(file.version).toMatch(/^sample\+[0-9a-f]{12}$/);
    expect([...file.read('bytes', 'u8', 3)]).toEqual([1, 2, 3]);
    expect([...file.read('floats', 'f32')]).toEqual([0.5, -2]);
    expect([...file.readQuantised('steps', 2)]).toEqual([-0.5, 1]);
  });

  it('may lie anywhere in memory', () => {
    const bytes = sample();
    for (let shift = 1; shift < 9; shift += 1) {
      const room = new Uint8Array(bytes.length + shift);
      room.set(bytes, shift);
      expect([...new SectionFile(room.subarray(shift)).read('floats', 'f32')]).toEqual([0.5, -2]);
    }
  });

  it('is refused when cut short anywhere', () => {
    const bytes = sample();
    // The last section ends with padding that nothing reads.
    for (let length = 0; length < bytes.length - 6; length += 1) {
      expect(() => new SectionFile(bytes.subarray(0, length)), `${length} bytes`).toThrow(WeightsError);
    }
  });

  it.each([
    [
      'a large-file pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
      /does not start with HEARSAYW/,
    ],
    ['a header that is no JSON', Buffer.from('HEARSAYW\x02\0\0\0{]', 'latin1'), /header is not JSON/],
    ['a header that is null', Buffer.from('HEARSAYW\x04\0\0\0null', 'latin1'), /layout 1/],
    ['another layout', Buffer.from('HEARSAYW\x0c\0\0\0{"layout":2}', 'latin1'), /layout 1, the file says 2/],
  ])('is refused: %s', (_, bytes, message) => {
    expect(() => new SectionFile(bytes)).toThrow(message);
  });

  it('says which section is missing or of the wrong kind', () => {
    const file = new SectionFile(sample());
    expect(() => file.read('more', 'u8')).toThrow(/no section more; restore/);
    expect(() => file.read('bytes', 'f32')).toThrow(/bytes holds 3 × u8, expected any × f32/);
    expect(() => file.read('bytes', 'u8', 4)).toThrow(/expected 4 × u8/);
    expect(() => file.readQuantised('bytes', 3)).toThrow(WeightsError);
  });
});
