import { detect, standardModel } from '@hearsay/claims';
import { describe, expect, it } from 'vitest';
import { outlets } from './outlets.ts';
import { loadScenario } from './scenario.ts';

const items = await loadScenario();
const planted = items.filter(({ rumour }) => rumour !== undefined);

describe('the story of the demo', () => {
  it('has an id of its own for each item, in a feed that exists', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const feeds = new Set<string>(outlets.map(({ id }) => id));
    expect(items.filter(({ feed }) => !feeds.has(feed))).toEqual([]);
    expect(new Set(items.map(({ feed }) => feed)).size).toBe(outlets.length);
  });

  it('is told in three languages', () => {
    for (const lang of ['ro', 'ru', 'en']) {
      expect(items.filter((item) => item.lang === lang).length, lang).toBeGreaterThan(30);
    }
  });

  it('plants at least fifteen rumours, and nearly a hundred items about something else', () => {
    expect(new Set(planted.map(({ rumour }) => rumour)).size).toBeGreaterThanOrEqual(15);
    expect(items.length - planted.length).toBeGreaterThan(90);
  });

  it('lets the attack on the register be said first as a guess, then in all three languages by many', () => {
    const attack = planted.filter(({ rumour }) => rumour === 'register-attacked');
    expect(new Set(attack.map(({ lang }) => lang)).size).toBe(3);
    expect(new Set(attack.map(({ author }) => author)).size).toBeGreaterThan(40);
    const down = planted.find(({ rumour }) => rumour === 'register-down');
    expect(down?.at).toBeLessThan(attack[0]?.at as number);
  });

  it('is read by the detector as it is meant', () => {
    const flagged = (item: (typeof items)[number]) =>
      detect({ text: item.text, ...(item.title === undefined ? {} : { title: item.title }) }, { model: standardModel })
        .flagged;
    const noise = items.filter(({ rumour }) => rumour === undefined);
    expect(planted.filter(flagged).length / planted.length).toBeGreaterThanOrEqual(0.9);
    expect(noise.filter((item) => !flagged(item)).length / noise.length).toBeGreaterThanOrEqual(0.85);
  });
});
