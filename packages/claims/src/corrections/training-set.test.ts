import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CorrectionEntry, deriveId, type Leaf } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { exampleItems, type Item, readItems } from '../../train/items.ts';
import { fitLogistic } from '../../train/logistic.ts';
import { standingOf } from './corrections.ts';
import { influence, taken, trainingSet } from './training-set.ts';

let clock = 0;
const made = <Type extends CorrectionEntry['type']>(type: Type, person: string, over: object) => {
  clock += 1;
  return {
    ...{ type, v: 1, id: deriveId('decision', type, clock), jurisdiction: 'md', reason: 'why' },
    ...{ by: { person, name: person, roles: ['analyst'] }, at: new Date(clock * 1000).toISOString() },
    ...over,
  } as unknown as Extract<CorrectionEntry, { type: Type }>;
};
const correct = (person: string, text: string, is: Leaf | null = null) =>
  made('correction', person, { claim: deriveId('claim', text), text, language: 'en', was: 'tech.hack', is });
const review = (person: string, { id }: { id: string }, accepted = true) =>
  made('correction-review', person, { correction: id, accepted });
const rollBack = (account: string) => made('corrections-rolled-back', 'adam', { account });
/** Corrections of one account, each accepted by another. */
const flood = (person: string, reviewer: (n: number) => string, count: number) =>
  Array.from({ length: count }, (_, n) =>
    correct(person, `Voter register hacked at station ${n} of ${person}`),
  ).flatMap((one, n) => [one, review(reviewer(n), one)]);

describe('the reviewed training set', () => {
  it('has what a second person accepted, as the last one said it', () => {
    const [first, second, third] = [correct('ana', 'One'), correct('bo', 'Two'), correct('cy', 'one ', 'res.count')];
    const entries = [first, second, review('bo', first), review('ana', second, false), third];
    expect(trainingSet(entries)).toEqual([{ text: 'One', lang: 'en', t1: 0, reason: 'corrected' }]);
    expect(trainingSet([...entries, review('ana', third)].reverse())).toEqual([
      { text: 'one ', lang: 'en', t1: 1, leaf: 'res.count' },
    ]);
  });

  it('says how much of its bound each account has used, whether it made a line or accepted it', () => {
    const many = flood('mallory', (n) => `friend-${n % 2}`, 30);
    const { kept, usedBy, mostOf } = taken(standingOf(many));
    expect([kept.length, usedBy('mallory'), mostOf('mallory')]).toEqual([5, 5, influence.few]);
    expect(usedBy('friend-0') + usedBy('friend-1')).toBe(5);
    expect(usedBy('nobody')).toBe(0);
  });

  it('takes a claim that was missed as one', () => {
    const said = {
      claim: undefined,
      post: deriveId('post', 1),
      text: 'Missed',
      language: 'en',
      was: null,
      is: 'tech.hack',
    };
    const one = made('correction', 'ana', said);
    expect(trainingSet([one, review('bo', one)])).toEqual([{ text: 'Missed', lang: 'en', t1: 1, leaf: 'tech.hack' }]);
  });

  it('has nothing that its own author accepted', () => {
    const one = correct('ana', 'One');
    expect(standingOf([one, review('ana', one)])[0]?.state).toBe('waiting');
  });

  it('leaves an account out wholesale once it is rolled back, what it made and what it accepted', () => {
    const [own, others, accepted] = [correct('ana', 'One'), correct('bo', 'Two'), correct('bo', 'Three')];
    const entries = [own, review('bo', own), others, review('cy', others), accepted, review('ana', accepted)];
    expect(trainingSet(entries)).toHaveLength(3);
    expect(trainingSet([...entries, rollBack('ana')]).map(({ text }) => text)).toEqual(['Two']);
    const back = rollBack('ana');
    const again = correct('ana', 'Four');
    expect(trainingSet([...entries, back, again, review('bo', again)])).toHaveLength(2);
  });

  it.each([
    ['accepted by many', 'mallory', (n: number) => `friend-${n}`],
    ['made by many, accepted by one', 'many', () => 'mallory'],
  ] as const)('gives one account no more than its part: %s', (name, person, reviewer) => {
    const many = flood(person, reviewer, 500).map((entry) => {
      if (name === 'accepted by many' || entry.type !== 'correction') return entry;
      return { ...entry, by: { ...entry.by, person: `friend-${entry.text}` as never } };
    });
    const set = trainingSet(many as CorrectionEntry[]);
    expect(set.length).toBeLessThanOrEqual(influence.lines);
  });

  it('a flood from one account moves the trained weights no more than its bound', () => {
    const none = { of: () => undefined } as unknown as Parameters<typeof exampleItems>[0];
    const base = exampleItems(none);
    const settings = { l2: 0.003, rarest: 3 };
    const lines = trainingSet(flood('mallory', (n) => `friend-${n}`, 500));
    const file = join(mkdtempSync(join(tmpdir(), 'hearsay-corrections-')), 'corrections.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const added = readItems(file, none, 'gathered');
    const rows = (items: readonly Item[]) => items.map(({ features, positive }) => ({ features, positive, weight: 1 }));
    const [before, after] = [fitLogistic(rows(base), settings), fitLogistic(rows([...base, ...added]), settings)];
    const norm = (values: Iterable<number>) => Math.hypot(...values);
    const names = new Set([...before.weights.keys(), ...after.weights.keys()]);
    const moved = norm([...names].map((name) => (after.weights.get(name) ?? 0) - (before.weights.get(name) ?? 0)));
    // The penalty makes the loss strongly convex: what is added can push no further than its share of the weight, times the length of
    // its features and what the penalty itself holds, over the strength of the penalty (Bousquet and Elisseeff 2002, section 5).
    const share = added.length / (base.length + added.length);
    const longest = Math.max(...added.map(({ features }) => norm(features.values())));
    const bound = (share * (longest + settings.l2 * norm(before.weights.values()))) / settings.l2;
    expect(added.length).toBe(influence.few);
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThanOrEqual(bound);
    // Without the cap it would have moved them further.
    const uncapped = Array.from({ length: 100 }, () => added).flat();
    const far = fitLogistic(rows([...base, ...uncapped]), settings);
    const fled = norm([...names].map((name) => (far.weights.get(name) ?? 0) - (before.weights.get(name) ?? 0)));
    expect(fled).toBeGreaterThan(1.5 * moved);
  }, 180_000);
});
