import type { Rumour } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { seenBy, type Viewer } from './seen-by.ts';

const tempo = { lately: 3, expected: 1, z: 1, warm: true, bursting: false };
const rumour = {
  verifications: [],
  absorbed: [],
  priority: {
    score: 60,
    parts: [
      { name: 'severity', points: 55, why: '' },
      { name: 'happened', points: 5, why: '' },
    ],
  },
  spread: { platforms: { feed: 3 }, places: 0, tempo, around: { ...tempo, lately: 400 } },
} as unknown as Rumour;
const viewer = (role: string): Viewer => ({
  actor: { roles: [role] } as Viewer['actor'],
  clearance: 'TLP:AMBER',
  knows: () => true,
});

describe('a rumour as it is shown to somebody', () => {
  it('has the talk of the whole jurisdiction for staff alone: rumours count in it that others may not know of', () => {
    expect(seenBy(viewer('analyst'), rumour).spread).toEqual(rumour.spread);
    expect(seenBy(viewer('agency-member'), rumour).spread).toEqual({ platforms: { feed: 3 }, places: 0, tempo });
  });

  it('has no parts of its priority that tell what agencies were asked, and the score that everybody sees', () => {
    const { priority } = seenBy(viewer('agency-member'), rumour);
    expect(priority.parts.map(({ name }) => name)).toEqual(['severity']);
    expect(priority.score).toBe(60);
    expect(seenBy(viewer('analyst'), rumour).priority).toEqual(rumour.priority);
  });

  it('has of its incidents those that somebody may know of, and the part of the priority with them', () => {
    const link = { incident: 'incident_x', state: 'confirmed', tlp: 'TLP:GREEN' };
    const parts = [...rumour.priority.parts, { name: 'incident', points: 4, why: '' }];
    const linked = { ...rumour, incidents: [link], unlinked: ['incident_y'], priority: { score: 64, parts } } as never;
    const names = (role: string, knows: boolean) => {
      const seen = seenBy({ ...viewer(role), knows: () => knows }, linked);
      return [seen.priority.parts.map(({ name }) => name), seen.incidents?.length, seen.unlinked?.length];
    };
    expect(names('analyst', true)).toEqual([['severity', 'happened', 'incident'], 1, 1]);
    expect(names('agency-member', true)).toEqual([['severity', 'incident'], 1, undefined]);
    expect(names('agency-member', false)).toEqual([['severity'], undefined, undefined]);
  });

  it('tells through which rumour a link came to whoever may know that rumour', () => {
    const incidents = [{ incident: 'incident_x', state: 'confirmed', tlp: 'TLP:GREEN', from: 'hidden' }];
    const linked = { ...rumour, incidents } as unknown as Rumour;
    expect(seenBy(viewer('analyst'), linked).incidents?.[0]).toHaveProperty('from', 'hidden');
    const other = { ...viewer('agency-member'), knows: (id: string) => id !== 'hidden' };
    expect(seenBy(other, linked).incidents?.[0]).not.toHaveProperty('from');
  });

  it('does not tell where it stood before a merge to who does not know of the other one, nor to agencies', () => {
    const merged = { ...rumour, mergedInto: 'other', beforeMerge: { state: 'new' } } as unknown as Rumour;
    expect(seenBy(viewer('analyst'), merged)).toHaveProperty('beforeMerge');
    expect(seenBy(viewer('agency-member'), merged)).not.toHaveProperty('beforeMerge');
    expect(seenBy({ ...viewer('analyst'), knows: () => false }, merged)).not.toHaveProperty('beforeMerge');
  });

  it('says which agency confirmed a verdict to the authority, and to that agency', () => {
    const confirmed = { ...rumour, confirmation: { agency: 'orhei' } } as unknown as Rumour;
    const member = (agency: string): Viewer => ({
      ...viewer('agency-member'),
      actor: { roles: ['agency-member'], agency } as never,
    });
    expect(seenBy(viewer('analyst'), confirmed)).toHaveProperty('confirmation');
    expect(seenBy(member('orhei'), confirmed)).toHaveProperty('confirmation');
    expect(seenBy(member('cert'), confirmed)).not.toHaveProperty('confirmation');
  });
});
