import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Encoder, loadEncoder } from './encoder.ts';
import { likeness } from './likeness.ts';
import { weightsPath } from './weights-path.ts';

const weights = readFileSync(weightsPath);
const encoder = loadEncoder(weights);

const isUnit = (vector: Float32Array): boolean =>
  vector.length === encoder.dimensions && Math.abs(likeness(vector, vector) - 1) < 1e-5;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('meaning', () => {
  const said = 'The ballot boxes were opened before the count.';

  it.each([
    'Les urnes ont été ouvertes avant le dépouillement.',
    'Las urnas fueron abiertas antes del recuento.',
    'Die Wahlurnen wurden vor der Auszählung geöffnet.',
    'Урны для голосования вскрыли до подсчёта.',
    '投票箱在点票前被打开了。',
  ])('is nearer to the same claim in another language than to another subject: %s', (translated) => {
    const own = encoder.encode(said);
    const near = likeness(own, encoder.encode(translated));
    expect(near).toBeGreaterThan(likeness(own, encoder.encode('My sister bakes bread every Sunday.')) + 0.2);
    expect(near).toBeGreaterThan(likeness(own, encoder.encode('Der Zug nach Hamburg hat Verspätung.')) + 0.2);
  });
});

describe('the same text, the same bits', () => {
  const texts = ['Polls close at six.', 'Избирательные участки закрыты?', 'x', '', 'Polls close at six. '.repeat(40)];
  const vectors = encoder.encodeAll(texts);

  it('whatever was encoded before', () => {
    expect([...texts].reverse().map(encoder.encode).reverse()).toEqual(vectors);
  });

  it('with a cache that drops pieces all the time', () => {
    const forgetful = loadEncoder(weights, { cachedPieces: 0 });
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 200; i += 1) forgetful.encode(`${i} ${i * 7919} ${String.fromCodePoint(0x400 + i)}`);
      expect(forgetful.encodeAll(texts)).toEqual(vectors);
    }
  });

  it('with the plain kernel', () => {
    const plain = loadEncoder(weights, { kernel: 'plain' });
    expect(encoder.kernel).toBe('simd');
    expect(plain.kernel).toBe('plain');
    expect(plain.encodeAll(texts.slice(0, 4))).toEqual(vectors.slice(0, 4));
  });

  it('in vectors that belong to the caller', () => {
    const first = encoder.encode(texts[0]!);
    first.fill(0);
    expect(encoder.encode(texts[0]!)).toEqual(vectors[0]);
  });
});

describe('a machine without WebAssembly SIMD', () => {
  it('falls back to the plain kernel', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(loadEncoder(weights).kernel).toBe('plain');
  });

  it('refuses the SIMD kernel if asked for it', () => {
    vi.stubGlobal('WebAssembly', { validate: () => false });
    expect(() => loadEncoder(weights, { kernel: 'simd' })).toThrow('no WebAssembly SIMD');
  });
});

describe('long texts', () => {
  it('count up to maxPieces', () => {
    const start = 'one two three four five six seven eight '.repeat(20);
    expect(encoder.encode(`${start} and the end is this`)).toEqual(encoder.encode(`${start} or it is that`));
    const longer: Encoder = loadEncoder(weights, { maxPieces: 512 });
    expect(longer.encode(`${start} and the end is this`)).not.toEqual(longer.encode(`${start} or it is that`));
  });

  it.each([2, 513, 3.5, Number.NaN])('refuse maxPieces %d', (maxPieces) => {
    expect(() => loadEncoder(weights, { maxPieces })).toThrow(RangeError);
  });
});

describe('hostile texts', () => {
  const hostile: Record<string, string> = {
    empty: '',
    spaces: ' \t\n\u00a0\u3000',
    'half a surrogate pair': 'ballot \ud83d box \udc00',
    'only half surrogate pairs': '\ud800'.repeat(1000),
    'control characters': Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join(''),
    'a megabyte of one letter': 'a'.repeat(1 << 20),
    'a megabyte of spaces': ' '.repeat(1 << 20),
    'a megabyte of nothing visible': '\u200b'.repeat(1 << 20),
    'a megabyte that grows when normalised': '\ufdfa'.repeat(1 << 20),
    'a megabyte of emoji': '👩🏽‍💻'.repeat(1 << 17),
    'marks without end': `e${'\u0301'.repeat(100_000)}`,
    'names of marks': '<s></s><unk>',
    'the visible space': '\u2581'.repeat(1000),
    'directions overridden': '\u202egnihton\u202c',
    'not characters': '\uffff\ufffe\u{10ffff}',
  };

  it.each(Object.entries(hostile))('%s', (_, text) => {
    expect(isUnit(encoder.encode(text))).toBe(true);
  });
});
