import { AgencyId, Match } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { type Concern, concerns, matches, matchesSource } from './concern.ts';
import { feedKeyOf } from './feed-key.ts';

const cert = AgencyId.parse('cert');
const rumour: Concern = {
  category: 'tech.hack',
  state: 'open',
  phase: 'election-day',
  languages: { ro: 3, en: 1 },
  sources: { news: 4 },
  priority: { score: 40 },
  verifications: [],
};

describe('whom a rumour concerns', () => {
  it.each([
    [{}, true],
    [{ category: ['tech.hack', 'reg.service'] }, true],
    [{ category: ['reg.service'] }, false],
    [{ language: ['en'] }, true],
    [{ language: ['ru'] }, false],
    [{ priority: 41 }, false],
    [{ phase: ['election-day', 'counting'] }, true],
    [{ phase: ['pre-electoral'] }, false],
    [{ category: ['tech.hack'], state: ['closed'] }, false],
    [{ about: ['rumour', 'source'] }, true],
    [{ about: ['source'] }, false],
  ])('a subscription to %j: %s', (match, expected) => {
    expect(matches(Match.parse(match), rumour)).toBe(expected);
  });

  it.each([
    [{}, false],
    [{ about: ['rumour'] }, false],
    [{ about: ['source'], category: ['reg.service'] }, true],
    [{ about: ['rumour', 'source'], source: ['news'] }, true],
    [{ about: ['source'], source: ['other'] }, false],
  ])('of a source in trouble a subscription to %j hears: %s', (match, expected) => {
    expect(matchesSource(Match.parse(match), 'news' as Parameters<typeof matchesSource>[1])).toBe(expected);
  });

  it('is the agency that was asked, without any subscription', () => {
    expect(concerns(cert, [], rumour)).toBe(false);
    expect(concerns(cert, [], { ...rumour, verifications: [{ agency: cert }] })).toBe(true);
    expect(concerns(AgencyId.parse('police'), [{ agency: cert, match: {} }], rumour)).toBe(false);
  });
});

describe('the key of a feed', () => {
  it('is the configured one, or another one for each subscription and installation', () => {
    const id = 'cert-tech' as Parameters<typeof feedKeyOf>[0]['id'];
    expect(feedKeyOf({ id, feedKey: 'chosen-by-somebody' }, 's')).toBe('chosen-by-somebody');
    expect(feedKeyOf({ id }, 's')).not.toBe(feedKeyOf({ id }, 't'));
    expect(feedKeyOf({ id }, 's')).toMatch(/^[\w-]{32}$/);
  });
});
