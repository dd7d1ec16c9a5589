import type { Rumour } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { HistoryVerifier } from '../history.ts';
import { claim, events, people, tracker } from './fixtures.ts';
import { Recovery } from './recover.ts';

const texts = [
  'The voter register was hacked this morning, nobody can vote in Balti',
  'They are burning ballots behind the school in Orhei, I saw the smoke myself',
  'They bus people from village to village to vote twice in Cahul',
] as const;
const { ana, ion } = people;

/** Three rumours of three, two and one claims. */
function three() {
  const one = tracker();
  let n = 0;
  const ids = texts.map((text, i) => {
    let id = '' as Rumour['id'];
    for (let copy = 0; copy < 3 - i; copy += 1) {
      n += 1;
      id = events(one.claim(claim(n, text)))[0]?.rumour.id ?? id;
    }
    return id;
  });
  return { one, ids: ids as [Rumour['id'], Rumour['id'], Rumour['id']] };
}

const countsOf = ({ claims, denials, questions, authors, languages, sources, recent }: Rumour) => ({
  ...{ claims, denials, questions, authors, languages, sources, recent },
});

function whole(one: ReturnType<typeof tracker>): void {
  const verifier = new HistoryVerifier();
  expect(events(one.log).flatMap((event) => verifier.check(event) ?? [])).toEqual([]);
  const recovery = new Recovery();
  for (const [offset, event] of one.log.entries()) recovery.take({ event, offset });
  expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
}

describe('a merge is taken back', () => {
  it('and both rumours are what they were, with both steps in both histories', () => {
    const { one, ids } = three();
    const at = (id: Rumour['id']) => one.state.rumours.get(id)?.rumour as Rumour;
    const before = ids.map((id) => countsOf(at(id)));
    one.decide(ana, ids[1], { kind: 'merge', into: ids[0] });
    expect(at(ids[0]).claims).toBe(5);
    one.decide(ion, ids[1], { kind: 'unmerge' });
    expect(ids.map((id) => countsOf(at(id)))).toEqual(before);
    expect(at(ids[1])).not.toHaveProperty('mergedInto');
    expect(at(ids[1])).not.toHaveProperty('dismissal');
    const history = (id: Rumour['id']) =>
      events(one.log)
        .filter(({ rumour, change }) => rumour.id === id && change.kind !== 'claim-joined')
        .map(({ change }) => (change.kind === 'decided' ? `${change.by.name}: ${change.action.kind}` : change.kind));
    expect(history(ids[0])).toEqual(['opened', 'absorbed', 'released']);
    expect(history(ids[1])).toEqual(['opened', 'Ana: merge', 'Ion: unmerge']);
    whole(one);
  });

  it('from the middle of a chain, and every rumour above gives it back', () => {
    const { one, ids } = three();
    const at = (id: Rumour['id']) => one.state.rumours.get(id)?.rumour as Rumour;
    const before = ids.map((id) => at(id).claims);
    one.decide(ana, ids[2], { kind: 'merge', into: ids[1] });
    one.decide(ana, ids[1], { kind: 'merge', into: ids[0] });
    expect([at(ids[0]).claims, at(ids[0]).absorbed]).toEqual([6, [ids[1], ids[2]]]);
    one.decide(ana, ids[2], { kind: 'unmerge' });
    expect([at(ids[0]).claims, at(ids[0]).absorbed]).toEqual([5, [ids[1]]]);
    expect([at(ids[1]).claims, at(ids[1]).absorbed]).toEqual([2, []]);
    one.decide(ana, ids[1], { kind: 'unmerge' });
    expect(ids.map((id) => at(id).claims)).toEqual(before);
    whole(one);
  });

  it('and what the machine is told then holds: later copies go to each by itself', () => {
    const { one, ids } = three();
    one.decide(ana, ids[1], { kind: 'merge', into: ids[0] });
    expect(events(one.claim(claim(51, texts[1])))[0]?.rumour.id).toBe(ids[0]);
    one.decide(ana, ids[1], { kind: 'unmerge' });
    expect(events(one.claim(claim(52, texts[1])))[0]?.rumour.id).toBe(ids[1]);
    expect(events(one.claim(claim(53, texts[0])))[0]?.rumour.id).toBe(ids[0]);
  });

  it('once only', () => {
    const { one, ids } = three();
    one.decide(ana, ids[1], { kind: 'merge', into: ids[0] });
    one.decide(ana, ids[1], { kind: 'unmerge' });
    expect(one.decide(ana, ids[1], { kind: 'unmerge' })).toMatchObject([{ code: 'not-possible-now' }]);
  });
});

describe('a split is taken back', () => {
  it('by merging the part into where it came from: the same counts, and a history that says so', () => {
    const { one, ids } = three();
    const at = (id: Rumour['id']) => one.state.rumours.get(id)?.rumour as Rumour;
    const { claims, languages, sources, recent } = at(ids[0]);
    const wrong = claim(1, texts[0]);
    const split = events(
      one.decide(ana, ids[0], { kind: 'split', claims: [wrong.id], statement: 'Another story' }, { claims: [wrong] }),
    );
    const part = split[1]?.rumour.id as Rumour['id'];
    expect([at(ids[0]).claims, at(part).claims]).toEqual([2, 1]);
    one.decide(ion, part, { kind: 'merge', into: ids[0] });
    expect(at(ids[0])).toMatchObject({ claims, languages, sources, recent, absorbed: [part] });
    expect(at(part)).toMatchObject({ state: 'dismissed', mergedInto: ids[0] });
    whole(one);
  });

  it('and the claims that a person moved stay where they were put, while the machine goes on', () => {
    const { one, ids } = three();
    const wrong = claim(1, texts[0]);
    one.decide(ana, ids[0], { kind: 'split', claims: [wrong.id], statement: 'Another story' }, { claims: [wrong] });
    const part = one.rumours().at(-1) as Rumour;
    one.claim(claim(61, texts[0]));
    expect(one.state.claims.get(wrong.id)?.rumour).toBe(part.id);
    one.claim(wrong);
    expect(one.state.claims.get(wrong.id)?.rumour).toBe(part.id);
  });
});
