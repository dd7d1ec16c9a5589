import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearCopyIndex } from './near-copy-index.ts';
import { nearDuplicate } from './near-duplicate.ts';

const POSTS = [
  'The scanners in Oakham stopped reading ballots this morning and people were sent home',
  'My polling place was moved to the fire station and nobody told us about it',
  'Wahlhelfer in Ulm berichtet, dass heute 300 Stimmzettel fehlten und niemand davon wissen will',
  'На участке в Твери утром не хватило бюллетеней, наблюдателей попросили выйти',
];

function indexOf(texts: readonly string[]): NearCopyIndex {
  const index = new NearCopyIndex();
  for (const text of texts) index.add(text, text);
  return index;
}

/** Groups a stream as the tracker does: into the first candidate's group that really is a copy, or a new one. */
function groups(stream: readonly string[]): Map<string, string> {
  const index = new NearCopyIndex();
  const groupOf = new Map<string, string>();
  for (const text of stream) {
    const copied = index.candidates(text).find(({ id }) => nearDuplicate(id, text).nearDuplicate);
    groupOf.set(text, copied ? groupOf.get(copied.id)! : text);
    index.add(text, text);
  }
  return groupOf;
}

describe('NearCopyIndex', () => {
  it.each(POSTS)('finds the original of an edited copy: %s', (original) => {
    const copy = `RT @someone: ${original.toUpperCase().replaceAll('A', 'А')} 😡 https://t.co/q1 x9k2q`;
    expect(indexOf(POSTS).candidates(copy)[0]?.id).toBe(original);
  });

  it('has no candidates for an empty text or a text that shares nothing', () => {
    expect(indexOf(POSTS).candidates('')).toEqual([]);
    expect(indexOf(POSTS).candidates('zzzz qqqq xxxx wwww')).toEqual([]);
  });

  it('gives the same candidates whatever the order of insertion', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(POSTS, { minLength: POSTS.length }), (shuffled) => {
        for (const text of POSTS) expect(indexOf(shuffled).candidates(text)).toEqual(indexOf(POSTS).candidates(text));
      }),
    );
  });

  it('still finds a copy after a phrase has become common', () => {
    const flood = Array.from({ length: 1_000 }, (_, i) => `The clerk of district ${i} says the count is over`);
    expect(indexOf([...flood, ...POSTS]).candidates(`${POSTS[0]} !!!`)[0]?.id).toBe(POSTS[0]);
  });

  it('leads from a text of a flood that filled its lists to the earliest of them', () => {
    const index = new NearCopyIndex();
    for (let i = 0; i < 1_500; i += 1) index.add(`flood ${String(i).padStart(4, '0')}`, POSTS[0]!);
    for (const text of POSTS.slice(1)) index.add(text, text);
    const found = index.candidates(`${POSTS[0]} !!!`, 6);
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 6 }, (_, i) => `flood 000${i}`));
    expect(index.candidates(`${POSTS[0]} !!!`, 6)).toEqual(found);
    expect(index.candidates(POSTS[2]!, 6)[0]?.id).toBe(POSTS[2]);
  });

  it('reads so many entries and no more in a flood of one wording, the rarest first, and finds the same', () => {
    const said = (i: number) =>
      `They burn ballots in ${'abcdefghij'[i % 10]}${i * 7919} street right now and nobody stops them`;
    const [all, some] = [new NearCopyIndex(), new NearCopyIndex(2_000)];
    for (let i = 0; i < 900; i += 1) for (const index of [all, some]) index.add(`tip ${i}`, said(i));
    for (const i of [3, 444, 899]) {
      const copy = `${said(i)} !!! 😡`;
      const [wide, bounded] = [all.candidates(copy, 6), some.candidates(copy, 6)];
      expect([wide[0]?.id, bounded[0]?.id]).toEqual([`tip ${i}`, `tip ${i}`]);
      // What all of them share was passed over.
      expect(bounded[0]?.overlap).toBeLessThan(wide[0]?.overlap ?? 0);
    }
    const few = new NearCopyIndex(2_000);
    for (const text of POSTS) few.add(text, text);
    for (const text of POSTS) expect(few.candidates(`${text}!`)).toEqual(indexOf(POSTS).candidates(`${text}!`));
  });

  it('S20: a flood of disguised copies falls into at most three groups', () => {
    const original = 'Voting machines in the capital are switching votes, stay at home, it is all decided';
    const lookalike: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' };
    const flood = Array.from({ length: 600 }, (_, i) => {
      let text = original;
      if (i % 2)
        text = text.replace(/[aeocp]/g, (letter, at: number) => ((at + i) % 3 === 0 ? lookalike[letter]! : letter));
      if (i % 3 === 0) text = `${text} ${(i * 7919).toString(36)}x${i % 10}z`;
      if (i % 5 === 0) text = text.replace('machines', 'm a c h i n e s').replace('switching', 'swit ching');
      if (i % 7 === 0) text = text.replaceAll(' ', ' \u200b').toUpperCase();
      return `${text}${'!'.repeat(i % 4)} ${['😀', '🔥', ''][i % 3]}`.trim();
    });
    expect(new Set(groups(flood).values()).size).toBeLessThanOrEqual(3);
  });
});
