import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A parser under test: bytes in, something serialisable out. */
export interface ParseSuiteSubject {
  /** Name of the source kind. */
  readonly kind: string;
  readonly parse: (bytes: Uint8Array) => unknown;
  /** Well-formed documents of this kind, to be cut, flipped and spliced. */
  readonly samples: readonly string[];
  /** Whether an error is one the parser promises. Any other fails the suite. */
  readonly isPromisedError: (error: unknown) => boolean;
  /** Most characters of output, as JSON, for one byte of input above `freeOutput`. */
  readonly outputPerByte: number;
}

const FREE_OUTPUT = 20_000;
const RUNS = 150;

/**
 * What every source kind's parser must keep whatever it is given: only promised errors, the same answer twice, output in proportion
 * to its input, no global prototype changed. Call it in a test file of the kind.
 */
export function parseSuite(subject: ParseSuiteSubject): void {
  const { kind, samples } = subject;
  const encoded = samples.map((sample) => new TextEncoder().encode(sample));

  const attempt = (bytes: Uint8Array): string => {
    try {
      return JSON.stringify(subject.parse(bytes)) ?? '';
    } catch (error) {
      if (!subject.isPromisedError(error)) throw error;
      return `error: ${(error as Error).message}`;
    }
  };
  const holds = (bytes: Uint8Array): void => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const answer = attempt(bytes);
    expect(attempt(bytes)).toBe(answer);
    expect(answer.length).toBeLessThanOrEqual(FREE_OUTPUT + bytes.length * subject.outputPerByte);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  };
  const sample = fc.constantFrom(...encoded);

  describe(`parse suite: ${kind}`, () => {
    it('reads each sample', () => {
      for (const text of samples) expect(() => subject.parse(new TextEncoder().encode(text))).not.toThrow();
    });
    it('survives random bytes', () => {
      fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), holds), { numRuns: RUNS });
    });
    it('survives a document cut anywhere', () => {
      fc.assert(
        fc.property(sample, fc.nat(), (bytes, at) => holds(bytes.slice(0, at % (bytes.length + 1)))),
        { numRuns: RUNS },
      );
    });
    it('survives changed bytes', () => {
      const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 });
      fc.assert(
        fc.property(sample, changes, (bytes, list) => {
          const changed = bytes.slice();
          for (const [at, byte] of list) changed[at % changed.length] = byte;
          holds(changed);
        }),
        { numRuns: RUNS },
      );
    });
    it('survives pieces of documents in any order', () => {
      const piece = fc.tuple(sample, fc.nat(), fc.nat({ max: 200 }));
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const parts = pieces.map(([bytes, at, length]) =>
            bytes.slice(at % bytes.length, (at % bytes.length) + length),
          );
          holds(Uint8Array.from(parts.flatMap((part) => [...part])));
        }),
        { numRuns: RUNS },
      );
    });
  });
}
