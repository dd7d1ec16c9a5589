import { type Claim, deriveId, type Rumour } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { HistoryVerifier } from '../history.ts';
import { claim, events, people, tracker } from './fixtures.ts';
import { Recovery } from './recover.ts';
import { TrackerState } from './state.ts';

const text = 'The voter register was hacked this morning, nobody can vote in Balti';
const { ana } = people;
const first = claim(1, text);
const spam = {
  ...claim(2, `${text}!`),
  post: { ...claim(2, '').post, platform: 'tipline', source: 'tips' as never, reach: 50 },
};
const story = (n: number, source: string, keys: string[], home = false): Claim => {
  const one = claim(n, text);
  return { ...one, post: { ...one.post, source: source as never, story: { keys, home } } };
};

function two() {
  const one = tracker();
  const id = events(one.claim(first))[0]?.rumour.id as Rumour['id'];
  one.claim(spam);
  return { one, id, rumour: () => one.state.rumours.get(id)?.rumour as Rumour };
}

/** History verifies, and what is read back is what was known. */
function whole(one: ReturnType<typeof tracker>): void {
  const verifier = new HistoryVerifier();
  expect(events(one.log).flatMap((event) => verifier.check(event) ?? [])).toEqual([]);
  const recovery = new Recovery();
  for (const [offset, event] of one.log.entries()) recovery.take({ event, offset });
  expect([...recovery.state.rumours.values()]).toEqual([...one.state.rumours.values()]);
  expect(recovery.state.claims).toEqual(one.state.claims);
}

const shown = ({ claims, authors, languages, sources, recent, spread }: Rumour) => ({
  ...{ claims, authors, languages, sources, recent },
  ...{ platforms: spread?.platforms, places: spread?.places, reach: spread?.reach },
});

describe('a claim that is set aside', () => {
  it('leaves counts, spread and authors as they were without it, and says by whom and why', () => {
    const { one, id, rumour } = two();
    const without = tracker();
    without.claim(first);
    one.decide(ana, id, { kind: 'set-aside', claims: [spam.id] }, { claims: [spam] });
    expect(shown(rumour())).toMatchObject({ ...shown(without.rumours()[0] as Rumour), reach: undefined });
    const event = events(one.log).at(-1);
    expect(event?.change).toMatchObject({ kind: 'decided', by: ana, reason: 'because', aside: [{ counted: 'said' }] });
    whole(one);
  });

  it('is set aside once, and only where it is', () => {
    const { one, id, rumour } = two();
    const aside = () => one.decide(ana, id, { kind: 'set-aside', claims: [spam.id] }, { claims: [spam] });
    aside();
    expect(aside()).toMatchObject([{ type: 'decision-refused', code: 'not-found' }]);
    expect(one.decide(ana, id, { kind: 'set-aside', claims: [deriveId('claim', 'x')] })).toMatchObject([
      { code: 'not-found' },
    ]);
    expect(rumour().claims).toBe(1);
    one.claim(spam);
    expect(rumour().claims).toBe(1);
  });

  it('comes off everything that its rumour was merged into, and is no conflict with what others decide', () => {
    const { one, id } = two();
    const other = events(one.claim(claim(7, 'They bus people from village to village to vote twice in Cahul')))[0];
    const into = other?.rumour.id as Rumour['id'];
    one.decide(ana, id, { kind: 'merge', into });
    one.decide(ana, id, { kind: 'set-aside', claims: [spam.id] }, { claims: [spam], onVersion: 1 });
    expect(one.state.rumours.get(into)?.rumour).toMatchObject({ claims: 2, sources: { news: 2 } });
    one.decide(ana, id, { kind: 'unmerge' });
    expect(one.state.rumours.get(id)?.rumour.claims).toBe(1);
    expect(one.state.rumours.get(into)?.rumour.claims).toBe(1);
    whole(one);
  });

  it('counts again when its post is let on again, as a version of its own', () => {
    const { one, id, rumour } = two();
    one.decide(ana, id, { kind: 'set-aside', claims: [spam.id] }, { claims: [spam] });
    one.claim({ ...spam, id: deriveId('claim', spam.post.id, 2), post: { ...spam.post, version: 2 } });
    expect(shown(rumour())).toMatchObject({ claims: 2, sources: { news: 1, tips: 1 } });
  });

  it('stays set aside in a snapshot', () => {
    const { one, id } = two();
    one.claim(story(8, 'portal', ['k1']));
    one.decide(ana, id, { kind: 'set-aside', claims: [spam.id] }, { claims: [spam] });
    const again = new TrackerState();
    for (const piece of JSON.parse(JSON.stringify([...one.state.kept()]))) again.restore(piece);
    expect([...again.kept()]).toEqual([...one.state.kept()]);
    const next = tracker(again);
    expect(next.decide(ana, id, { kind: 'set-aside', claims: [spam.id] }, { claims: [spam] })).toMatchObject([
      { code: 'not-found' },
    ]);
    expect(events(next.claim(story(9, 'blog', ['k1'])))[0]?.change).toMatchObject({ join: { kind: 'same-story' } });
  });
});

describe('a later version of a post that says the same', () => {
  const edit = (version: number, words = `${text} and nowhere else`): Claim => ({
    ...claim(1, words),
    id: deriveId('claim', first.post.id, version),
    post: { ...first.post, version, evidence: 'e'.repeat(64) },
  });

  it('stands beside the first with its own evidence, and counts nowhere', () => {
    const one = tracker();
    one.claim(first);
    const before = shown(one.rumours()[0] as Rumour);
    const [event] = events(one.claim(edit(2)));
    expect(event?.change).toMatchObject({ kind: 'claim-joined', join: { kind: 'edit', post: first.post.id } });
    expect(shown(event?.rumour as Rumour)).toEqual(before);
    expect(one.claim(edit(2))).toEqual([]);
    one.decide(ana, event?.rumour.id ?? '', { kind: 'set-aside', claims: [edit(2).id] }, { claims: [edit(2)] });
    expect(shown(one.rumours()[0] as Rumour)).toEqual(before);
    whole(one);
  });

  it('is not followed for ever', () => {
    const one = tracker();
    one.claim(first);
    for (let version = 2; version < 40; version += 1) one.claim(edit(version));
    expect(one.log).toHaveLength(20);
  });
});

describe('one story that two collectors met', () => {
  const counts = (...claims: Claim[]) => {
    const one = tracker();
    for (const each of claims) one.claim(each);
    whole(one);
    return one.rumours().map(({ claims: said, sources }) => ({ said, places: Object.keys(sources).length }));
  };

  it('counts once, by the same words under the same link or id, though neither says that it is the other', () => {
    expect(counts(story(1, 'agency', ['link']), story(2, 'portal', ['link', 'id']))).toEqual([{ said: 1, places: 2 }]);
    expect(counts(story(1, 'agency', ['a']), story(2, 'portal', ['b']))).toEqual([{ said: 2, places: 2 }]);
  });

  it('counts as often as one source says it, and where the one at its home comes after another that only shows it', () => {
    expect(counts(story(1, 'agency', ['link']), story(2, 'agency', ['link']))).toEqual([{ said: 2, places: 1 }]);
    expect(counts(story(1, 'blog', ['link']), story(2, 'agency', ['link'], true))).toEqual([{ said: 2, places: 2 }]);
    expect(counts(story(1, 'agency', ['link'], true), story(2, 'blog', ['link']))).toEqual([{ said: 1, places: 2 }]);
  });
});
