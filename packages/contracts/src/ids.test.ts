import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveId, PostId, SourceId } from './ids.ts';

describe('deriveId', () => {
  it('gives the same id for the same cause, for ever', () => {
    expect(deriveId('post', 'md', 'news', 'https://example.org/1')).toBe('post_gvgou0cm85tbuv4aregmgqe0f6');
  });

  it('tells parts apart that read the same when joined', () => {
    expect(deriveId('post', 'ab', 'c')).not.toBe(deriveId('post', 'a', 'bc'));
  });

  it('always makes an id that its schema takes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer())), (parts) => {
        expect(PostId.safeParse(deriveId('post', ...parts)).success).toBe(true);
      }),
    );
  });
});

describe('names people choose', () => {
  it.each(['md', 'cert-1', '2014'])('takes %s', (name) => expect(SourceId.safeParse(name).success).toBe(true));
  it.each(['', '-a', 'A', 'a b', 'ä', '../x', 'a'.repeat(64)])('refuses %j', (name) =>
    expect(SourceId.safeParse(name).success).toBe(false),
  );
});
