import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './history.ts';

/** The same value with the fields of every object put in the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value;

it('one value has one text, whatever order its fields were written in, and the text is JSON of that value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(turned(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('texts are written as JSON writes them, quotes, controls and halves of letters included', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\u0007', '\ud800', '\u2028')),
      (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text));
      },
    ),
  );
});

it('keys stand in the order of code units, few or many', () => {
  for (const count of [3, 30, 300]) {
    const keys = Array.from({ length: count }, (_, i) => `${['ß', 'Z', 'a', '_', '1'][i % 5]}${(i * 7919) % 1000}`);
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 1])));
    expect(text).toBe(
      `{${[...new Set(keys)]
        .sort()
        .map((key) => `${JSON.stringify(key)}:1`)
        .join(',')}}`,
    );
  }
});

it('what is not there is left out of objects and null in lists', () => {
  expect(canonicalJson({ b: undefined, a: [undefined, Number.NaN, -0] })).toBe('{"a":[null,null,0]}');
});
