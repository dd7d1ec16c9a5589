import { type CheckedClaim, deriveId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { KnownLibrary } from './known-library.ts';
import { claim, people, tracker } from './tracker/fixtures.ts';

const pens: CheckedClaim = {
  type: 'checked-claim',
  v: 1,
  id: 'a'.repeat(32),
  jurisdiction: 'md' as never,
  text: 'Ballots marked with a felt pen are rejected by the counting machine',
  rating: 'False',
  url: 'https://checkers.example/pens',
  language: 'en',
  at: '2014-11-01T00:00:00Z',
};
const burned = 'They are burning ballots behind the school in Orhei, I saw the smoke myself';

// Holding texts are met by the rumour that they expect.
describe('statements in the library', () => {
  const body = (rumour?: string) => ({
    ...{ title: 'When the register is down', categories: ['reg.service' as const], expires: '2014-12-31T00:00:00Z' },
    texts: {
      en: { truth: 'Everybody on the printed lists can vote.', facts: 'f', sources: [], ...(rumour ? { rumour } : {}) },
    },
  });
  const id = deriveId('statement', 'register');
  const about = {
    ...{ id: deriveId('rumour', 'x'), firstSeen: '2014-11-30T08:00:00Z' },
    statement: 'The voter register is down, nobody can vote today',
  };

  it('are shown beside what they expect, and gone when they may not be used any longer', () => {
    const library = new KnownLibrary();
    library.takeStatement(id, body('The voter register is down, nobody can vote'));
    // A text that was written in advance is no rumour that could come back.
    expect(library.matches(about)[0]).toMatchObject({
      returning: false,
      kind: 'statement',
      statement: id,
      title: 'When the register is down',
    });
    library.takeStatement(id, undefined);
    expect(library.matches(about)).toEqual([]);
  });
});

describe('what is known before', () => {
  it('finds a claim that was checked, with its finding and reasons', () => {
    const library = new KnownLibrary();
    library.takeChecked(pens);
    const one = tracker();
    one.claim(claim(1, 'The counting machine rejects ballots that were marked with a felt pen'));
    const [rumour] = one.rumours();
    const [match] = rumour ? library.matches(rumour) : [];
    expect(match).toMatchObject({ kind: 'fact-check', finding: 'False', url: pens.url });
    expect(match?.why.length).toBeGreaterThan(0);
    expect(match?.score).toBeGreaterThan(0.3);
  });

  it('knows a rumour once it is finished, and its answer; not while people work on it, and not itself', () => {
    const library = new KnownLibrary();
    const one = tracker();
    one.claim(claim(1, burned));
    const [first] = one.rumours();
    const id = first?.id ?? '';
    const now = () => one.rumours().find((rumour) => rumour.id === id) as NonNullable<typeof first>;
    const asked = { ...now(), id: 'other' as never, statement: 'Ballots are burned behind the school in Orhei' };
    library.takeRumour(now());
    expect(library.matches(asked)).toEqual([]);
    one.decide(people.ana, id, { kind: 'assess', verdict: 'false' });
    const en = {
      truth: 'No ballot was burned in Orhei.',
      rumour: 'Ballots burn in Orhei.',
      facts: 'Smoke.',
      sources: [],
    };
    one.decide(people.ana, id, { kind: 'draft', rebuttal: 'denial', texts: { en } });
    one.decide(people.ion, id, { kind: 'approve', rebuttalVersion: 1 });
    library.takeRumour(now());
    expect(
      library
        .matches(asked)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['rebuttal', 'rumour']);
    expect(library.matches(now())).toEqual([]);
    one.decide(people.ana, id, { kind: 'reopen' });
    library.takeRumour(now());
    expect(library.matches(asked)).toEqual([]);
  });

  it('a claim that comes back after months, word for word, goes to the old rumour and reopens it in force', () => {
    const one = tracker();
    const [opened] = one.claim(claim(1, burned));
    const id = opened?.type === 'rumour-event' ? opened.rumour.id : '';
    one.decide(people.ana, id, { kind: 'dismiss', dismissal: 'no-reach' });
    for (let n = 2; n < 14; n += 1) {
      const back = claim(n, `${burned}!`);
      one.claim({ ...back, post: { ...back.post, fetchedAt: `2015-05-30T08:00:${10 + n}.000Z` } });
    }
    expect(one.rumours()).toMatchObject([{ id, state: 'open', claims: 13 }]);
  });
});
