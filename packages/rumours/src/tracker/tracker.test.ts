import { deriveId, RumourEvent } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { HistoryVerifier } from '../history.ts';
import { claim, events, people, tracker } from './fixtures.ts';
import { Recovery } from './recover.ts';

const hacked = 'The voter register was hacked this morning, nobody can vote in Balti';
const burned = 'They are burning ballots behind the school in Orhei, I saw the smoke myself';
const { ana, ion } = people;
const texts = {
  en: { truth: 'The register works.', rumour: 'It was hacked.', facts: 'Two servers were too few.', sources: [] },
};

describe('claims become rumours', () => {
  it('gathers copies under one rumour and keeps others apart', () => {
    const one = tracker();
    one.claim(claim(1, hacked));
    one.claim(claim(2, hacked));
    one.claim(claim(3, `RT @someone: ${hacked.toUpperCase()} 😱 https://t.co/x`));
    one.claim(claim(4, burned, { category: 'ball.destroy' }));
    expect(one.rumours().map(({ claims, authors }) => [claims, authors])).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });

  it('takes a claim once however often it is delivered', () => {
    const one = tracker();
    for (let i = 0; i < 10; i += 1) one.claim(claim(1, hacked));
    expect(one.log).toHaveLength(1);
  });

  it('does not count an edit that says the same again', () => {
    const one = tracker();
    const first = claim(1, hacked);
    one.claim(first);
    one.claim({ ...claim(2, `${hacked}!!`), post: { ...first.post, version: 2 } });
    expect(one.rumours()[0]?.claims).toBe(1);
  });

  it('counts the same story once, and every place where it stands, whichever comes first', () => {
    const at = (n: number, source: string, sameAs?: number) => {
      const one = claim(n, hacked);
      const post = { ...one.post, source: source as typeof one.post.source };
      return { ...one, post: sameAs === undefined ? post : { ...post, sameAs: deriveId('post', sameAs) } };
    };
    for (const order of [
      [at(1, 'agency'), at(2, 'portal', 1), at(3, 'blog', 1), at(4, 'other')],
      [at(3, 'blog', 1), at(2, 'portal', 1), at(4, 'other'), at(1, 'agency')],
    ]) {
      const tracked = tracker();
      for (const one of order) tracked.claim(one);
      expect(tracked.rumours()).toMatchObject([{ claims: 2, sources: { agency: 1, portal: 1, blog: 1, other: 1 } }]);
      expect(tracked.log.filter((one) => JSON.stringify(one).includes('"same-story"'))).toHaveLength(2);
    }
  });

  it('counts denials and questions apart, and opens no rumour on them', () => {
    const one = tracker();
    one.claim(claim(1, hacked, { stance: 'denies', flagged: false }));
    expect(one.rumours()).toEqual([]);
    one.claim(claim(2, hacked));
    one.claim(claim(3, hacked, { stance: 'questions', flagged: false }));
    one.claim(claim(4, hacked, { stance: 'denies', flagged: false }));
    expect(one.rumours()[0]).toMatchObject({ claims: 1, questions: 1, denials: 1 });
  });

  it('writes events that their schema takes, and explains each priority by parts that add up', () => {
    const one = tracker();
    one.claim(claim(1, hacked));
    const event = RumourEvent.parse(JSON.parse(JSON.stringify(one.log[0])));
    const { score, parts } = event.rumour.priority;
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(score, 5);
  });
});

describe('people decide', () => {
  function opened() {
    const one = tracker();
    const [first] = events(one.claim(claim(1, hacked)));
    return { one, id: first?.rumour.id ?? '' };
  }

  it('goes the whole way from new to answered, with two people', () => {
    const { one, id } = opened();
    one.decide(ana, id, {
      kind: 'ask',
      agency: 'cert' as never,
      question: 'Was it?',
      deadline: '2014-11-30T09:00:00Z',
      tlp: 'TLP:AMBER',
    });
    const verification = one.rumours()[0]?.verifications[0]?.id as never;
    one.decide(ana, id, { kind: 'answer', verification, answer: 'false', text: 'No attack.' });
    one.decide(ana, id, { kind: 'assess', verdict: 'false' });
    one.decide(ana, id, { kind: 'draft', rebuttal: 'denial', texts });
    one.decide(ion, id, { kind: 'approve', rebuttalVersion: 1 });
    expect(one.rumours()[0]).toMatchObject({
      state: 'answered',
      verdict: 'false',
      rebuttal: { status: 'published', approvedBy: 'ion' },
    });
    const verifier = new HistoryVerifier();
    expect(events(one.log).map((event) => verifier.check(event))).toEqual(one.log.map(() => undefined));
  });

  it('refuses the author of a draft as its approver', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'assess', verdict: 'false' });
    one.decide(ana, id, { kind: 'draft', rebuttal: 'denial', texts });
    expect(one.decide(ana, id, { kind: 'approve', rebuttalVersion: 1 })).toMatchObject([
      { code: 'second-person-needed' },
    ]);
  });

  it('keeps the old text public while a correction is drafted, and says what it corrects', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'assess', verdict: 'false' });
    one.decide(ana, id, { kind: 'draft', rebuttal: 'denial', texts });
    one.decide(ion, id, { kind: 'approve', rebuttalVersion: 1 });
    one.decide(ana, id, { kind: 'draft', rebuttal: 'clarification', texts });
    expect(one.rumours()[0]).toMatchObject({ rebuttal: { version: 1, status: 'published' }, draft: { version: 2 } });
    one.decide(ion, id, { kind: 'approve', rebuttalVersion: 2 });
    expect(one.rumours()[0]?.rebuttal).toMatchObject({ version: 2, corrects: [{ version: 1 }] });
  });

  it('tells two people apart who decided on the same version, but not a person and a claim that joined', () => {
    const { one, id } = opened();
    one.claim(claim(2, hacked));
    expect(one.decide(ana, id, { kind: 'assess', verdict: 'false' }, { onVersion: 1 })).toMatchObject([
      { type: 'rumour-event' },
    ]);
    expect(one.decide(ion, id, { kind: 'dismiss', dismissal: 'no-reach' }, { onVersion: 2 })).toMatchObject([
      { code: 'conflict' },
    ]);
  });

  it('answers a decision once', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'comment', text: 'hm' }, { id: 'same' });
    expect(one.decide(ana, id, { kind: 'comment', text: 'hm' }, { id: 'same' })).toEqual([]);
  });

  it('reopens a dismissed rumour that comes back in force, and not on the first claim', () => {
    const { one, id } = opened();
    one.decide(ana, id, { kind: 'dismiss', dismissal: 'no-reach' });
    for (let i = 2; i < 11; i += 1) one.claim(claim(i, hacked));
    expect(one.rumours()[0]?.state).toBe('dismissed');
    const [event] = events(one.claim(claim(11, hacked)));
    expect(event).toMatchObject({ change: { reopened: true }, rumour: { state: 'open' } });
  });

  it('an assessment says which agency confirmed it, until the next one', () => {
    const one = tracker();
    const [opened] = events(
      one.claim(claim(1, 'They are burning ballots behind the school in Orhei, I saw the smoke')),
    );
    const id = opened?.rumour.id ?? '';
    const confirmedBy = 'orhei-emb' as never;
    const [confirmed] = events(one.decide(people.ana, id, { kind: 'assess', verdict: 'false', confirmedBy }));
    expect(confirmed?.rumour).toMatchObject({ verdict: 'false', confirmation: { agency: confirmedBy, by: 'ana' } });
    const [again] = events(one.decide(people.ana, id, { kind: 'assess', verdict: 'misleading' }));
    expect(again?.rumour).not.toHaveProperty('confirmation');
  });

  it('merges two rumours, sends later claims to the one that stays, and takes it back', () => {
    const { one, id } = opened();
    const [other] = events(one.claim(claim(5, burned)));
    const into = other?.rumour.id as never;
    one.decide(ana, id, { kind: 'merge', into });
    expect(one.state.rumours.get(into)?.rumour).toMatchObject({ claims: 2, absorbed: [id] });
    const [joined] = events(one.claim(claim(6, hacked)));
    expect(joined?.rumour.id).toBe(into);
    one.decide(ana, id, { kind: 'unmerge' });
    expect(one.state.rumours.get(into)?.rumour.absorbed).toEqual([]);
    expect(one.state.rumours.get(id as never)?.rumour.state).toBe('new');
  });

  it('refuses to merge a rumour into itself', () => {
    const { one, id } = opened();
    expect(one.decide(ana, id, { kind: 'merge', into: id as never })).toMatchObject([{ code: 'not-possible-now' }]);
  });

  it('splits claims off, and further copies of them follow', () => {
    const { one, id } = opened();
    const wrong = claim(2, `${hacked}!`);
    one.claim(wrong);
    one.decide(ana, id, { kind: 'split', claims: [wrong.id], statement: 'Another story' }, { claims: [wrong] });
    expect(one.rumours().map(({ claims, statement }) => [claims, statement])).toEqual([
      [1, hacked],
      [1, 'Another story'],
    ]);
  });
});

describe('the state is its own output, folded', () => {
  it('comes back the same after a restart, and goes on in the same way', () => {
    const one = tracker();
    for (let i = 0; i < 30; i += 1) one.claim(claim(i, i % 3 ? hacked : `${burned} ${'abcdefghij'[i % 10]}`));
    const recovery = new Recovery();
    for (const [offset, event] of one.log.entries())
      recovery.take({ event: JSON.parse(JSON.stringify(event)), offset });
    expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
    expect(recovery.goOnFrom.get('claims')).toBe(31);
    const again = tracker(recovery.state);
    expect(again.claim(claim(99, hacked))[0]).toMatchObject({ type: 'rumour-event', change: { kind: 'claim-joined' } });
  });

  it('handles a decision again whose events were written by half, and gives the same events', () => {
    const one = tracker();
    const [a] = events(one.claim(claim(1, hacked)));
    const [b] = events(one.claim(claim(2, burned)));
    const both = one.decide(ana, a?.rumour.id ?? '', { kind: 'merge', into: b?.rumour.id as never }, { id: 'merge' });
    const recovery = new Recovery();
    for (const [offset, event] of one.log.slice(0, 3).entries()) recovery.take({ event, offset });
    expect(recovery.goOnFrom.get('decisions')).toBeUndefined();
    for (const [i, event] of both.entries()) recovery.take({ event, offset: 3 + i });
    expect(recovery.goOnFrom.get('decisions')).toBe(4);
    expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
  });

  it('is not moved by copies of events', () => {
    const one = tracker();
    for (let i = 0; i < 10; i += 1) one.claim(claim(i, hacked));
    const recovery = new Recovery();
    for (const [offset, event] of one.log.entries())
      for (let copy = 0; copy < 10; copy += 1) recovery.take({ event, offset });
    expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
  });
});

describe('the history', () => {
  const chain = () => {
    const one = tracker();
    for (let i = 0; i < 5; i += 1) one.claim(claim(i, hacked));
    return events(one.log);
  };
  const firstBreak = (list: readonly RumourEvent[]) => {
    const verifier = new HistoryVerifier();
    return list.map((event) => verifier.check(event)).find((broken) => broken !== undefined);
  };

  it('is whole', () => expect(firstBreak(chain())).toBeUndefined());

  it('shows an edit', () => {
    const list = chain();
    const third = list[2] as RumourEvent;
    list[2] = { ...third, rumour: { ...third.rumour, verdict: 'true' } };
    expect(firstBreak(list)).toEqual({ kind: 'altered', event: third.id });
  });

  it('shows a removal', () => {
    const list = chain();
    const [removed] = list.splice(2, 1);
    expect(removed).toBeDefined();
    expect(firstBreak(list)).toEqual({ kind: 'missing-before', event: list[2]?.id });
  });

  it('shows another order', () => {
    const list = chain();
    [list[2], list[3]] = [list[3] as RumourEvent, list[2] as RumourEvent];
    expect(firstBreak(list)?.kind).toBe('missing-before');
  });
});
