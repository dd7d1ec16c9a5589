import { deriveId, type StatementDecision, type StatementDraft, type StatementEntry } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { statementProblem } from './check.ts';
import { offersFor } from './offers.ts';
import { inForce, type Statement, statementsOf, stateOf } from './standing.ts';

const statement = deriveId('statement', 'one');
const actor = (person: string) =>
  ({ person, name: person, roles: ['communications'] }) as unknown as StatementDraft['by'];
const text = { truth: 'Everybody can vote.', facts: 'Each station has printed lists.', sources: [] };
const at = (minute: number) => `2014-11-29T10:${String(minute).padStart(2, '0')}:00.000Z`;
const now = Date.parse('2014-11-30T08:00:00Z');

const draft = (
  minute: number,
  over: Partial<StatementDraft> = {},
  body: Partial<StatementDraft['body']> = {},
): StatementDraft => ({
  ...{
    type: 'statement-draft',
    v: 1,
    id: deriveId('decision', 'draft', minute),
    jurisdiction: 'md' as never,
    statement,
  },
  ...{ by: actor('mihai'), at: at(minute), exercise: false, reason: '' },
  body: {
    title: 'The register',
    categories: ['reg.service'],
    expires: '2014-12-31T00:00:00.000Z',
    texts: { en: text },
    ...body,
  },
  ...over,
});
const decide = (
  minute: number,
  of: StatementDraft,
  verdict: StatementDecision['verdict'],
  by = 'elena',
): StatementDecision => ({
  ...{
    type: 'statement-decision',
    v: 1,
    id: deriveId('decision', verdict, minute),
    jurisdiction: 'md' as never,
    statement,
  },
  ...{ draft: of.id, verdict, by: actor(by), at: at(minute), reason: '' },
});
const only = (...entries: StatementEntry[]): Statement => statementsOf(entries)[0] as Statement;
const first = draft(1);

describe('a statement', () => {
  it('is a draft until a second person approves it', () => {
    expect(stateOf(only(first), now)).toBe('draft');
    const approved = only(first, decide(2, first, 'approve'));
    expect([stateOf(approved, now), inForce(approved, now)?.version]).toEqual(['approved', 1]);
    expect(approved.versions[0]?.decided).toMatchObject([{ verdict: 'approve', by: { person: 'elena' } }]);
  });

  it('is not approved by who drafted it, even where the log says so', () => {
    expect(stateOf(only(first, decide(2, first, 'approve', 'mihai')), now)).toBe('draft');
  });

  it('comes out the same in whatever order its entries are read', () => {
    const second = draft(3, {}, { title: 'The register again' });
    const entries = [
      first,
      decide(2, first, 'approve'),
      second,
      decide(4, second, 'approve'),
      decide(5, second, 'withdraw'),
    ];
    expect(only(...entries.toReversed())).toEqual(only(...entries));
    expect(stateOf(only(...entries), now)).toBe('withdrawn');
  });

  it('keeps the approved text in use while the next one waits, and uses that once it is approved', () => {
    const second = draft(3, {}, { title: 'The register again' });
    const waiting = only(first, decide(2, first, 'approve'), second);
    expect([inForce(waiting, now)?.version, waiting.draft?.version]).toEqual([1, 2]);
    const after = only(first, decide(2, first, 'approve'), second, decide(4, second, 'approve'));
    expect([inForce(after, now)?.version, after.draft]).toEqual([2, undefined]);
    expect(after.versions.map(({ status }) => status)).toEqual(['approved', 'replaced']);
  });

  it('is over when its time is, and when it is withdrawn; what was sent back is not used', () => {
    const short = draft(1, {}, { expires: '2014-11-30T00:00:00.000Z' });
    expect(stateOf(only(short, decide(2, short, 'approve')), now)).toBe('expired');
    expect(stateOf(only(first, decide(2, first, 'approve'), decide(3, first, 'withdraw')), now)).toBe('withdrawn');
    expect(stateOf(only(first, decide(2, first, 'send-back'), decide(3, first, 'approve')), now)).toBe('sent-back');
  });
});

describe('what is offered on a rumour', () => {
  const rumour = { category: 'reg.service', language: 'ro', languages: { ro: 3, ru: 1 }, exercise: false } as const;
  const approved = (name: string, body: Partial<StatementDraft['body']>, over: Partial<StatementDraft> = {}) => {
    const one = draft(
      1,
      { id: deriveId('decision', name), statement: deriveId('statement', name), ...over },
      { title: name, ...body },
    );
    return statementsOf([one, decide(2, one, 'approve')])[0] as Statement;
  };
  const texts = { ro: text, ru: text, en: text };

  it('fits its leaf or its group, speaks one of its languages, and is still good', () => {
    const offers = offersFor(
      rumour,
      [
        approved('group', { categories: ['reg'], texts }),
        approved('leaf, Russian only', { texts: { ru: text } }),
        approved('leaf', { texts }),
        approved('another group', { categories: ['tech'], texts }),
        approved('English only', { texts: { en: text } }),
        approved('over', { expires: at(3), texts }),
        approved('drill', { texts }, { exercise: true }),
        only(draft(1, {}, { texts })),
      ],
      now,
    );
    expect(offers.map(({ title }) => title)).toEqual(['leaf', 'leaf, Russian only', 'group']);
    expect(offers.map(({ languages }) => languages)).toEqual([['ro', 'ru'], ['ru'], ['ro', 'ru']]);
  });

  it('is in any language where that of the rumour is not known', () => {
    const unknown = { ...rumour, language: 'und', languages: { und: 1 } };
    expect(offersFor(unknown, [approved('English only', { texts: { en: text } })], now)).toHaveLength(1);
  });
});

describe('a text for a statement', () => {
  it('has no blanks and time left', () => {
    expect(statementProblem(first.body, now)).toBeUndefined();
    expect(statementProblem({ ...first.body, texts: { en: { ...text, facts: 'See {link}' } } }, now)).toContain(
      '{link}',
    );
    expect(statementProblem({ ...first.body, expires: at(1) }, now)).toContain('is over');
  });
});
