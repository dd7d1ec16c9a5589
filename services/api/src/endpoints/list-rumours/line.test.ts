import { describe, expect, it } from 'vitest';
import { rumourOf } from '../../testbed/rumours.ts';
import { lineOf } from './line.ts';

const tempo = { lately: 40, expected: 2, z: 9.5, warm: true, bursting: true };
const lastSeen = '2014-11-30T08:01:00.000Z';
const at = (minutes: number) => ({ staff: true, now: Date.parse(lastSeen) + minutes * 60_000 });

describe('a line of the queue', () => {
  it('says that a rumour bursts, for ten minutes after its last claim', () => {
    const bursting = rumourOf('register', { lastSeen, spread: { platforms: { feed: 40 }, places: 0, tempo } });
    expect(lineOf(bursting, at(1)).bursting).toBe(true);
    expect(lineOf(bursting, at(11)).bursting).toBeUndefined();
  });

  it('says nothing of it for one that goes on as usual, or of which nobody counted', () => {
    const calm = { platforms: {}, places: 0, tempo: { ...tempo, bursting: false } };
    expect(lineOf(rumourOf('register', { lastSeen, spread: calm }), at(1))).not.toHaveProperty('bursting');
    expect(lineOf(rumourOf('register', { lastSeen }), at(1))).not.toHaveProperty('bursting');
  });
});
