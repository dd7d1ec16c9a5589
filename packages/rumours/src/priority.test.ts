import { type Claim, type Rumour, RumourEvent, weighedParts } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { priorityOf, standardWeights } from './priority.ts';
import { claim, events, people, policy, tracker } from './tracker/fixtures.ts';

const text = 'The voter register was hacked this morning, nobody can vote in Balti';
const pollsOpen = Date.parse('2014-11-30T09:00:00Z');

function rumour(over: Partial<Rumour> = {}): Rumour {
  const one = tracker();
  one.claim(claim(1, text));
  const [only] = one.rumours();
  if (!only) throw new Error('no rumour');
  return { ...only, ...over };
}
const partsOf = (one: Rumour, at = pollsOpen) =>
  Object.fromEntries(priorityOf(one, at, policy).parts.map(({ name, points }) => [name, points]));

describe('the priority of a rumour', () => {
  // Once the logarithm of nothing was minus infinity: a decision ten minutes after the last claim made an event that nobody could read.
  it('stays a number when nobody has said the rumour for a while, and the event can be read', () => {
    const one = tracker();
    const [first] = events(one.claim(claim(1, text)));
    one.later(3_600_000);
    const [event] = events(one.decide(people.ana, first?.rumour.id ?? '', { kind: 'open' }));
    expect(event?.rumour.priority.parts.map(({ points }) => Number.isFinite(points))).not.toContain(false);
    expect(event?.rumour.priority.score).toBeGreaterThan(0);
    expect(RumourEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it('is a number also for a rumour that was left without a claim that says it', () => {
    const empty = { ...rumour(), claims: 0, sources: {}, recent: [] };
    expect(Number.isFinite(priorityOf(empty, Date.parse('2020-01-01T00:00:00Z'), policy).score)).toBe(true);
  });

  it('has weights that add up to 100, and says of each part what it can be', () => {
    expect(Object.values(standardWeights).reduce((a, b) => a + b, 0)).toBe(100);
    const { parts } = priorityOf(rumour(), pollsOpen, policy);
    for (const { name, points, most } of parts) {
      expect(most).toBe(standardWeights[name as keyof typeof standardWeights]);
      expect(points).toBeLessThanOrEqual(most ?? 0);
    }
  });

  it('is full where everything is', () => {
    const tempo = { lately: 1000, expected: 1, z: 50, warm: true, bursting: true };
    const spread = { platforms: {}, places: 0, tempo, reach: { posts: 1, sum: 2e6, most: 2e6 } };
    const answer = { answer: 'true', text: '', by: 'ion', at: '2014-11-30T08:30:00.000Z' };
    const worst = rumour({
      ...{ category: 'proc.when' as Rumour['category'], claims: 1000, spread },
      sources: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s${i}`, 1])),
      incidents: [{ state: 'confirmed', tlp: 'TLP:GREEN' }] as never,
      verifications: [{ tlp: 'TLP:GREEN', answer, deadline: '2014-11-30T08:00:00.000Z' }] as never,
    });
    const { score, parts } = priorityOf(worst, pollsOpen, { ...policy, severity: () => 5 });
    expect(parts.map(({ name }) => name).sort()).toEqual([...weighedParts].sort());
    expect(score).toBe(100);
  });

  it('rises with a burst and with reach, by no more than their weight', () => {
    const calm = { lately: 40, expected: 40, z: 0, warm: true, bursting: false };
    const spread = { platforms: {}, places: 0, tempo: calm };
    const quiet = rumour({ spread });
    const burst = rumour({ spread: { ...spread, tempo: { ...calm, expected: 2, z: 9 } } });
    const far = rumour({ spread: { ...spread, reach: { posts: 1, sum: 1000, most: 1000 } } });
    const score = (one: Rumour) => priorityOf(one, pollsOpen, policy).score;
    expect(score(burst) - score(quiet)).toBeCloseTo(standardWeights.burst);
    expect(score(far) - score(quiet)).toBeCloseTo(standardWeights.reach / 2, 0);
  });

  it('halves once a rebuttal is public, and waits a little while an agency is asked and has time', () => {
    const whole = priorityOf(rumour(), pollsOpen, policy).score;
    const rebuttal = { status: 'published' } as Rumour['rebuttal'];
    const question = { tlp: 'TLP:GREEN', deadline: '2014-11-30T10:00:00.000Z' };
    const asked = rumour({ verifications: [question] as never });
    expect(priorityOf(rumour({ rebuttal } as Partial<Rumour>), pollsOpen, policy).score).toBeCloseTo(whole / 2, 0);
    expect(partsOf(asked).asked).toBeCloseTo(-whole / 10, 0);
    expect(partsOf(asked, pollsOpen + 2 * 3_600_000).asked).toBeUndefined();
    expect(partsOf({ ...asked, rebuttal } as Rumour)).not.toHaveProperty('asked');
    const secret = rumour({ verifications: [{ ...question, tlp: 'TLP:RED' }] as never });
    expect(priorityOf(secret, pollsOpen, policy)).toEqual(priorityOf(rumour(), pollsOpen, policy));
  });

  it('falls a little when a source that speaks for an authority denies it, and stays so', () => {
    const one = tracker(undefined, { ...policy, official: new Set(['news']) });
    one.claim(claim(1, text));
    const denial = (n: number, source: string): Claim => {
      const made = claim(n, `${text}!`, { stance: 'denies', flagged: false });
      return { ...made, post: { ...made.post, source: source as Claim['post']['source'] } };
    };
    const [unofficial] = events(one.claim(denial(2, 'somebody')));
    expect(unofficial?.rumour.spread?.officialDenial).toBeUndefined();
    const [official] = events(one.claim(denial(3, 'news')));
    expect(official?.rumour.priority.parts.map(({ name }) => name)).toContain('denied');
    const [later] = events(one.claim(claim(4, `${text}!!`)));
    expect(later?.rumour.spread?.officialDenial).toBe(official?.rumour.spread?.officialDenial);
  });
});
