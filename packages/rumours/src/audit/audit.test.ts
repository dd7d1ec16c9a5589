import { createHash } from 'node:crypto';
import { Anchor, type RumourEvent } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../history.ts';
import { claim, events, people, tracker } from '../tracker/fixtures.ts';
import { Anchoring, anchorHash, anchorsText, readAnchors } from './anchor.ts';
import { merkleRoot } from './merkle.ts';
import { LogVerifier } from './verify.ts';

const texts = [
  'The voter register was hacked this morning, nobody can vote in Balti',
  'They are burning ballots behind the school in Orhei, I saw the smoke myself',
];
const place = { jurisdiction: 'md' as Anchor['jurisdiction'], partition: 0, exercise: false };
const day = 86_400_000;

/** Two rumours over three days. */
function threeDays(): RumourEvent[] {
  const one = tracker();
  let n = 0;
  for (let today = 0; today < 3; today += 1) {
    for (let i = 0; i < 4; i += 1) {
      n += 1;
      one.claim(claim(n, texts[i % 2] as string));
    }
    one.decide(people.ana, one.rumours()[0]?.id ?? '', { kind: 'comment', text: `day ${today}` });
    one.later(day);
  }
  return events(one.log);
}

const recordsOf = (list: readonly RumourEvent[]) =>
  list.map((event, offset) => ({ offset, event, value: Buffer.from(JSON.stringify(event)) }));

function anchorsOf(list: readonly RumourEvent[]): Anchor[] {
  const anchoring = new Anchoring(place);
  const made: Anchor[] = [];
  for (const record of recordsOf(list)) made.push(...iterable(anchoring.take(record, Date.parse(record.event.at))));
  made.push(...iterable(anchoring.dayOver(Date.parse(list.at(-1)?.at ?? '') + day)));
  return made;
}

function* iterable<Value>(value: Value | undefined): Iterable<Value> {
  if (value !== undefined) yield value;
}

function verify(list: readonly RumourEvent[], anchors: readonly Anchor[], published: readonly Anchor[] = []) {
  const verifier = new LogVerifier(anchors);
  for (const record of recordsOf(list)) verifier.take(record);
  return verifier.finish(list.length, published);
}

/** The anchors as they were before they carried marks: each hashed again, on the one before. */
function unmarked(list: readonly Anchor[]): Anchor[] {
  let previous: string | undefined;
  return list.map(({ marks: _, hash: _hash, ...rest }) => {
    const bare = { ...rest, previous: previous ?? rest.previous };
    const anchor = { ...bare, hash: anchorHash(bare) };
    previous = anchor.hash;
    return anchor;
  });
}

const whole = threeDays();
const anchors = anchorsOf(whole);
/** What a careful forger does: every hash from there on is made again. */
function forged(list: readonly RumourEvent[]): RumourEvent[] {
  const last = new Map<string, string>();
  return list.map((event) => {
    const bare = { ...event, previous: last.get(event.rumour.id) ?? event.previous };
    const again = { ...bare, hash: hashOf(bare) };
    last.set(event.rumour.id, again.hash);
    return again;
  });
}

describe('the Merkle tree of RFC 9162', () => {
  const sha = (...parts: (string | Buffer)[]) => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  const [zero, one] = [Buffer.from([0]), Buffer.from([1])];
  it('splits three leaves into two and one', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((entry) => sha(zero, entry)) as [Buffer, Buffer, Buffer];
    expect(merkleRoot(['a', 'b', 'c'])).toBe(sha(one, sha(one, a, b), c).toString('hex'));
  });
  it('has the root of nothing, and of one', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(merkleRoot(['a'])).toBe(sha(zero, 'a').toString('hex'));
  });
});

describe('the anchor of a day', () => {
  it('is made when the day is over, once, each on the one before', () => {
    expect(anchors.map((anchor) => [anchor.day, anchor.upTo.offset])).toEqual([
      ['2014-11-30', 5],
      ['2014-12-01', 10],
      ['2014-12-02', 15],
    ]);
    expect(anchors[1]?.previous).toBe(anchors[0]?.hash);
    for (const anchor of anchors) expect(Anchor.parse(JSON.parse(JSON.stringify(anchor)))).toEqual(anchor);
  });

  it('comes out the same when the log is read again, and is not made twice', () => {
    expect(anchorsOf(threeDays())).toEqual(anchors);
    const again = new Anchoring(place, anchors.slice(0, 2));
    const made = recordsOf(whole).flatMap((record) => [...iterable(again.take(record, 0))]);
    expect(made).toEqual([]);
    expect(again.dayOver(Date.parse('2014-12-03T00:00:00Z'))?.previous).toBe(anchors[1]?.hash);
  });

  it('is printed and read back, as text and as JSON', () => {
    const kept = anchors.map((anchor) => ({ day: anchor.day, hash: anchor.hash }));
    expect(readAnchors(anchorsText('md', anchors))).toEqual({ anchors: kept });
    expect(readAnchors(JSON.stringify({ jurisdiction: 'md', anchors }))).toEqual({ anchors: kept });
    expect(readAnchors('2014-11-30 md not-a-hash')).toEqual({ badLine: 1 });
    expect(anchorsText('md', anchors, true)).toContain('EXERCISE');
  });
});

describe('tampering is found and named', () => {
  it('not where there is none', () => expect(verify(whole, anchors, anchors)).toEqual([]));

  it('edit: the record that was altered', () => {
    const list = whole.map((event, i) =>
      i === 6 ? { ...event, rumour: { ...event.rumour, verdict: 'true' as const } } : event,
    );
    expect(verify(list, anchors)[0]).toMatchObject({ kind: 'record', offset: 6, broken: { kind: 'altered' } });
  });

  it('edit by somebody who makes every hash again: the record and its rumour, by the marks of the day', () => {
    const list = forged(
      whole.map((event, i) => (i === 6 ? { ...event, rumour: { ...event.rumour, verdict: 'true' as const } } : event)),
    );
    const subject = whole[6]?.rumour.id;
    expect(verify(list, anchors)).toEqual([{ kind: 'stretch', day: '2014-12-01', from: 6, to: 7, subject }]);
    // An anchor from before there were marks names the day.
    const older = unmarked(anchors);
    expect(verify(list, older)).toEqual([{ kind: 'stretch', day: '2014-12-01', from: 5, to: 10 }]);
  });

  it('delete: the record after the one that is gone', () => {
    const list = whole.filter((_, i) => i !== 6);
    expect(verify(list, anchors)[0]).toMatchObject({ kind: 'record', broken: { kind: 'missing-before' } });
  });

  it('delete of a whole history: the place of its first record', () => {
    const gone = whole[0]?.rumour.id;
    const list = whole.filter(({ rumour }) => rumour.id !== gone);
    expect(verify(list, anchors)[0]).toMatchObject({ kind: 'stretch', day: '2014-11-30', from: 0, to: 1 });
  });

  it('truncate: the first record that is gone', () => {
    expect(verify(whole.slice(0, 12), anchors)).toEqual([
      { kind: 'truncated', day: '2014-12-02', offset: 12, upTo: 15 },
    ]);
  });

  it('reorder: the record that does not follow, or the first that was moved where each still does', () => {
    const swapped = [...whole];
    [swapped[1], swapped[3]] = [whole[3] as RumourEvent, whole[1] as RumourEvent];
    expect(verify(swapped, anchors)[0]).toMatchObject({ kind: 'record', offset: 1 });
    const neighbours = [...whole];
    [neighbours[0], neighbours[1]] = [whole[1] as RumourEvent, whole[0] as RumourEvent];
    expect(verify(neighbours, anchors)).toMatchObject([{ kind: 'stretch', day: '2014-11-30', from: 0, to: 1 }]);
  });

  it('roll back of records and anchors together: seen only against what was published', () => {
    expect(verify(whole.slice(0, 10), anchors.slice(0, 2))).toEqual([]);
    expect(verify(whole.slice(0, 10), anchors.slice(0, 2), anchors)).toEqual([
      { kind: 'rolled-back', day: '2014-12-02', lastDay: '2014-12-01' },
    ]);
  });

  it('a log written again from the beginning, with anchors that fit it', () => {
    const list = forged(whole.map((event) => ({ ...event, rumour: { ...event.rumour, statement: 'another story' } })));
    const made = anchorsOf(list);
    expect(verify(list, made)).toEqual([]);
    expect(verify(list, made, anchors)[0]).toEqual({ kind: 'rewritten', day: '2014-11-30' });
  });

  it('an anchor that was altered or taken out', () => {
    const altered = anchors.map((anchor, i) => (i === 1 ? { ...anchor, rumours: 9 } : anchor));
    expect(verify(whole, altered)[0]).toEqual({ kind: 'anchor', day: '2014-12-01' });
    expect(verify(whole, [anchors[0] as Anchor, anchors[2] as Anchor])[0]).toEqual({
      kind: 'anchor',
      day: '2014-12-02',
    });
  });
});
