import type { Claim } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim, people, tracker } from './tracker/fixtures.ts';

/** Words that gave a claim away, as the detector gives them. */
function words(excerpt: string, concepts: Readonly<Record<string, string>>): Claim['words'] {
  return Object.entries(concepts).map(([concept, text]) => {
    const start = excerpt.indexOf(text);
    return { start, end: start + text.length, text, concept, weight: 1 };
  });
}

function said(
  n: number,
  language: string,
  excerpt: string,
  concepts: Readonly<Record<string, string>>,
  over: Partial<Claim> = {},
) {
  return claim(n, excerpt, { language, words: words(excerpt, concepts), ...over });
}

const english = said(1, 'en', 'Hackers attacked the voter register this morning', {
  hacked: 'Hackers',
  attacked: 'attacked',
  register: 'voter register',
});
const romanian = said(2, 'ro', 'Registrul alegătorilor a fost atacat de hackeri', {
  register: 'Registrul alegătorilor',
  attacked: 'atacat',
  hacked: 'hackeri',
});
const russian = said(3, 'ru', 'Реестр избирателей взломали хакеры', {
  register: 'Реестр избирателей',
  hacked: 'взломали',
});
const inComrat = said(4, 'ru', 'В Комрате хакеры взломали реестр избирателей', {
  hacked: 'хакеры',
  register: 'реестр избирателей',
});

describe('the same in another language', () => {
  it('comes together by what it says', () => {
    const one = tracker();
    for (const claim of [english, romanian, russian]) one.claim(claim);
    expect(one.rumours().map(({ claims, languages }) => [claims, languages])).toEqual([[3, { en: 1, ro: 1, ru: 1 }]]);
    expect(one.log.at(-1)).toMatchObject({
      change: {
        join: { kind: 'same-rumour', of: english.id, why: [{ kind: 'concepts', shared: ['register', 'hacked'] }] },
      },
    });
  });

  it('is only suggested where one names a place', () => {
    const one = tracker();
    one.claim(english);
    one.claim(inComrat);
    const [first, second] = one.rumours();
    expect(second?.possiblySame).toMatchObject([{ rumour: first?.id }]);
    expect(second?.possiblySame?.[0]?.why).toContainEqual({ kind: 'held', shared: ['a name only one has'] });
  });

  it('is neither joined nor suggested where they name different places', () => {
    const one = tracker();
    one.claim(inComrat);
    const excerpt = 'Hackers attacked the voter register in Balti';
    one.claim(said(5, 'en', excerpt, { hacked: 'Hackers', register: 'voter register' }));
    expect(one.rumours().map(({ possiblySame }) => possiblySame)).toEqual([undefined, undefined]);
  });

  it('is only suggested after a week of silence: it may be another time', () => {
    const one = tracker();
    one.claim(english);
    const { post } = romanian;
    one.claim({ ...romanian, post: { ...post, fetchedAt: '2014-12-20T08:00:00.000Z' } });
    expect(one.rumours()[1]?.possiblySame).toMatchObject([{ rumour: one.rumours()[0]?.id }]);
  });
});

describe('stars, not chains', () => {
  const burned = 'Boxes with ballots were burned behind the Harlow library last night by two men in uniform';
  const moved = 'The polling place in Kilrush was moved to the fire station on the hill without any notice';

  it('S21: a flood of bridges between two rumours joins one at most, and welds nothing', () => {
    const one = tracker();
    one.claim(claim(1, burned));
    one.claim(claim(2, moved));
    for (let i = 3; i < 40; i += 1) one.claim(claim(i, i % 2 ? `${burned}. ${moved}.` : `${moved}! And: ${burned}`));
    expect(one.rumours().length).toBeLessThanOrEqual(4);
    const before = one.rumours().map(({ claims }) => claims);
    one.claim(claim(50, `${burned}!`));
    one.claim(claim(51, `${moved}!`));
    const grown = one.rumours().map(({ claims }, i) => claims - (before[i] ?? 0));
    expect(grown.slice(0, 2)).toEqual([1, 1]);
  });

  it('S20: a flood of disguised copies gives at most three rumours', () => {
    const one = tracker();
    const text = 'The voter register was hacked this morning and nobody can vote in the whole town of Balti';
    const disguises: ((n: number) => string)[] = [
      (n) => `${text} ${'😱'.repeat(n % 7)}`,
      (n) => text.replaceAll('a', n % 2 ? 'а' : 'a').replaceAll('e', n % 3 ? 'е' : 'e'),
      (n) => [...text].map((letter, i) => (i % (9 + (n % 5)) === 0 ? `${letter} ` : letter)).join(''),
      (n) => `${text} #${(n * 7919).toString(16)}x${n}q`,
      (n) => `${text} [${n}f${n * 3}a]`,
      (n) => `${n % 2 ? 'RT @a: ' : 'BREAKING: '}${n % 3 ? text.toUpperCase() : text}!!!`,
      (n) => text.replaceAll(' ', n % 2 ? '\u200b ' : '  '),
    ];
    for (let n = 0; n < 350; n += 1) one.claim(claim(n, (disguises[n % disguises.length] as (n: number) => string)(n)));
    expect(one.rumours().length).toBeLessThanOrEqual(3);
    expect(one.rumours().reduce((sum, { claims }) => sum + claims, 0)).toBe(350);
  });

  it('short texts join nothing but their copies', () => {
    const one = tracker();
    one.claim(claim(1, 'Register hacked'));
    one.claim(claim(2, 'Hacked register everywhere'));
    one.claim(claim(3, 'REGISTER HACKED!!'));
    expect(one.rumours().map(({ claims }) => claims)).toEqual([2, 1]);
  });
});

describe('the canonical statement', () => {
  const calm = 'The voter register was hacked this morning, nobody can vote';
  const shouted = `${calm.toUpperCase()}!!!`;

  it('is what opened the rumour, or the first claim that can stand where that cannot', () => {
    const one = tracker();
    one.claim(claim(1, shouted));
    one.claim(claim(2, calm));
    one.claim(claim(3, `${calm}, they say`));
    expect(one.rumours()).toMatchObject([{ claims: 3, statement: calm, statementBy: 'machine' }]);
  });

  it('is left alone once a person renamed the rumour, or only read and decided', () => {
    const [renamed, opened] = [tracker(), tracker()];
    for (const one of [renamed, opened]) one.claim(claim(1, shouted));
    renamed.decide(people.ana, renamed.rumours()[0]?.id ?? '', { kind: 'rename', statement: 'HACKED' });
    opened.decide(people.ana, opened.rumours()[0]?.id ?? '', { kind: 'open' });
    for (const one of [renamed, opened]) one.claim(claim(2, calm));
    expect(renamed.rumours()).toMatchObject([{ claims: 2, statement: 'HACKED', statementBy: 'ana' }]);
    expect(opened.rumours()).toMatchObject([{ claims: 2, statement: shouted }]);
  });
});

describe('what a person refused', () => {
  it('is remembered, shown no more, and can be said of rumours of the same place only', () => {
    const one = tracker();
    one.claim(english);
    one.claim(inComrat);
    const [first, second] = one.rumours();
    const [event] = one.decide(people.ana, second?.id ?? '', { kind: 'keep-apart', from: first?.id as never });
    expect(event).toMatchObject({ rumour: { apart: [first?.id] } });
    expect(one.rumours()[1]?.possiblySame).toBeUndefined();
    expect(one.decide(people.ana, second?.id ?? '', { kind: 'keep-apart', from: second?.id as never })).toMatchObject([
      { code: 'no-such-rumour' },
    ]);
  });

  it('a merge taken back and a split say it too', () => {
    const one = tracker();
    one.claim(english);
    one.claim(inComrat);
    const [first, second] = one.rumours();
    one.decide(people.ana, second?.id ?? '', { kind: 'merge', into: first?.id as never });
    one.decide(people.ana, second?.id ?? '', { kind: 'unmerge' });
    expect(one.rumours()[1]?.apart).toEqual([first?.id]);
    one.claim(romanian);
    one.decide(
      people.ana,
      first?.id ?? '',
      { kind: 'split', claims: [romanian.id], statement: 'Another' },
      { claims: [romanian] },
    );
    expect(one.rumours()[2]?.apart).toEqual([first?.id]);
  });
});
