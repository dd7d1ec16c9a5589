import { type Claim, RumourEvent } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim, events, people, tracker } from './fixtures.ts';

const text = 'The voter register was hacked this morning, nobody can vote in Balti';
const at = (one: Claim, post: Partial<Claim['post']>): Claim => ({ ...one, post: { ...one.post, ...post } });

describe('the spread of a rumour', () => {
  it('counts platforms, places and reach, and stands in every event', () => {
    const one = tracker();
    const first = claim(1, text);
    one.claim(at(first, { reach: 300 }));
    one.claim(at(claim(2, `${text}!`), { platform: 'mastodon', reach: 5000 }));
    one.claim(at(claim(3, `${text}!!`), { platform: 'mastodon' }));
    const [event] = events(one.claim(at(claim(4, text), { sameAs: first.post.id, source: 'other' as never })));
    expect(event?.rumour.spread).toMatchObject({
      platforms: { feed: 1, mastodon: 2 },
      places: 1,
      reach: { posts: 2, sum: 5300, most: 5000 },
      tempo: { lately: 3, warm: false, bursting: false },
    });
    expect(RumourEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it('marks a burst of many, and not the feed that is read for the first time', () => {
    const [sudden, old] = [tracker(), tracker()];
    for (let n = 0; n < 12; n += 1) {
      sudden.claim(claim(n, text));
      const publishedAt = new Date(Date.parse('2014-11-29T08:00:00Z') + n * 7_200_000).toISOString();
      old.claim(at(claim(n, text), { publishedAt }));
    }
    expect(sudden.rumours()[0]?.spread?.tempo.bursting).toBe(true);
    expect(old.rumours()[0]?.spread?.tempo).toMatchObject({ bursting: false });
  });

  it('goes with claims that are split off and with rumours that are merged and taken apart', () => {
    const one = tracker();
    one.claim(claim(1, text));
    const wrong = at(claim(2, `${text}!`), { platform: 'telegram', reach: 10 });
    one.claim(wrong);
    one.claim(claim(3, 'They burn ballots behind the school in Orhei, I saw the smoke', { category: 'ball.destroy' }));
    const [first, other] = one.rumours();
    if (!first || !other) throw new Error('two rumours were expected');
    const platformsOf = (id: string) => one.state.rumours.get(id as never)?.rumour.spread?.platforms;
    one.decide(people.ana, other.id, { kind: 'merge', into: first.id });
    expect(platformsOf(first.id)).toEqual({ feed: 2, telegram: 1 });
    one.decide(people.ana, other.id, { kind: 'unmerge' });
    expect(platformsOf(first.id)).toEqual({ feed: 1, telegram: 1 });
    one.decide(people.ana, first.id, { kind: 'split', claims: [wrong.id], statement: 'Another' }, { claims: [wrong] });
    expect(platformsOf(first.id)).toEqual({ feed: 1 });
    const [part] = one.rumours().filter(({ statement }) => statement === 'Another');
    expect(part?.spread).toMatchObject({ platforms: { telegram: 1 }, reach: { most: 10 } });
    one.claim(claim(4, `${text}!!!`));
    const counted = one
      .rumours()
      .map(({ claims, spread }) => [claims, Object.values(spread?.platforms ?? {}).reduce((a, b) => a + b, 0)]);
    for (const [claims, platforms] of counted) expect(platforms).toBe(claims);
  });
});
