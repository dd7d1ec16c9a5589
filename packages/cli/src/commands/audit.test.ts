import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { encodeRecord, type RumourEvent } from '@hearsay/contracts';
import { partitionOf } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { Anchoring, hashOf } from '@hearsay/rumours';
import { claim, events, tracker } from '@hearsay/rumours/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flipBit, type RawRecord, tamper } from '../testing/tamper.ts';
import { command } from './audit.ts';

const day = 86_400_000;
const texts = [
  'The voter register was hacked this morning, nobody can vote in Balti',
  'They are burning ballots behind the school in Orhei, I saw the smoke myself',
];

let folder: string;
const logFolder = () => join(folder, 'log');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-audit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Days of four events each on two rumours, every finished day with its anchor, on an embedded log. */
async function write(days: number): Promise<void> {
  const one = tracker();
  const log = await openEmbeddedLog({ folder: logFolder(), partitions: 4 });
  const partition = partitionOf('md', log.partitions);
  const anchoring = new Anchoring({ jurisdiction: 'md' as never, partition, exercise: false });
  let offset = 0;
  for (let n = 0; n < days * 4; n += 1) {
    if (n > 0 && n % 4 === 0) one.later(day);
    for (const event of events(one.claim(claim(n, texts[n % 2] as string)))) {
      const record = encodeRecord('rumours', event);
      const anchor = anchoring.take({ offset, value: record.value, event }, Date.parse(event.at));
      if (anchor) await log.append([encodeRecord('anchors', anchor)]);
      await log.append([record]);
      offset += 1;
    }
  }
  await log.close();
}

async function audit(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdin: Readable.from([]),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const status = await command.run([...args, '--data', folder], io);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const eventIn = ({ value }: RawRecord) => JSON.parse(value.toString('utf8')) as RumourEvent;
const withEvent = (record: RawRecord, event: RumourEvent): RawRecord => ({
  ...record,
  value: Buffer.from(JSON.stringify(event)),
});
const edited = (record: RawRecord, again = false): RawRecord => {
  const event = eventIn(record);
  const bare = { ...event, rumour: { ...event.rumour, verdict: 'true' as const } };
  return withEvent(record, again ? { ...bare, hash: hashOf(bare) } : bare);
};

describe('hearsay audit verify, on the bytes of an embedded log', () => {
  it('finds nothing where nothing was done', async () => {
    await write(3);
    expect(await audit('verify')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^OK {2}12 events of 2 rumours.*2 anchors/),
    });
  });

  it('a flipped bit: the log itself is damaged, and that is said instead of crashing', async () => {
    await write(3);
    await flipBit(logFolder(), 'burning ballots');
    const { status, out } = await audit('verify').catch((error: Error) => ({ status: 1, out: error.message }));
    expect([status, out]).toEqual([1, expect.stringMatching(/damaged|checksum|segment/i)]);
  });

  it('edit: names the record', async () => {
    await write(3);
    await tamper(logFolder(), 'rumours', (records) => records.map((one, i) => (i === 5 ? edited(one) : one)));
    expect(await audit('verify')).toMatchObject({
      status: 1,
      out: expect.stringMatching(/offset 5: event .* was altered/),
    });
  });

  it('edit of the last record of a history with its hash made again: names the record and its rumour, by the anchor of its day', async () => {
    await write(2);
    await tamper(logFolder(), 'rumours', (records) => {
      const last = records.length - 5;
      return records.map((one, i) => (i === last ? edited(one, true) : one)).slice(0, 4);
    });
    expect(await audit('verify')).toMatchObject({
      status: 1,
      out: expect.stringContaining('offset 3: the record there, of rumour_'),
    });
  });

  it('delete: names the record that does not follow', async () => {
    await write(3);
    await tamper(logFolder(), 'rumours', (records) => records.filter((_, i) => i !== 4));
    expect(await audit('verify')).toMatchObject({
      status: 1,
      out: expect.stringMatching(/offset 5: event .* something between was removed/),
    });
  });

  it('truncate: names the first record that is gone', async () => {
    await write(3);
    await tamper(logFolder(), 'rumours', (records) => records.slice(0, 6));
    expect(await audit('verify')).toMatchObject({
      status: 1,
      out: expect.stringContaining('offset 6 is the first that is gone'),
    });
  });

  it('reorder: names the record, also where two histories only changed places', async () => {
    await write(3);
    const swap = (a: number, b: number) => (records: readonly RawRecord[]) => {
      const all = [...records];
      [all[a], all[b]] = [records[b] as RawRecord, records[a] as RawRecord];
      return all;
    };
    await tamper(logFolder(), 'rumours', swap(2, 4));
    expect((await audit('verify')).out).toMatch(/offset 2: event .* the order was changed/);
    await tamper(logFolder(), 'rumours', swap(2, 4));
    expect((await audit('verify')).status).toBe(0);
    await tamper(logFolder(), 'rumours', swap(4, 5));
    expect((await audit('verify')).out).toContain('offset 4: the record there, of rumour_');
  });

  it('roll back: an older copy of the whole log is whole by itself, and is found out by what was published', async () => {
    await write(2);
    await cp(logFolder(), join(folder, 'older'), { recursive: true });
    await rm(logFolder(), { recursive: true });
    await write(4);
    const published = join(folder, 'anchors.txt');
    await writeFile(published, (await audit('anchor')).out);
    expect(await audit('verify', '--anchors', published)).toMatchObject({
      status: 0,
      out: expect.stringContaining('3 published ones'),
    });
    await rm(logFolder(), { recursive: true });
    await cp(join(folder, 'older'), logFolder(), { recursive: true });
    expect(await audit('verify')).toMatchObject({ status: 0 });
    expect(await audit('verify', '--anchors', published)).toMatchObject({
      status: 1,
      out: expect.stringContaining(
        'the anchor published for 2014-12-01 is not in the log, which knows none after 2014-11-30',
      ),
    });
    await rm(logFolder(), { recursive: true });
    expect((await audit('verify', '--anchors', published)).out).toContain('it was rolled back');
  });

  it('says what is wrong with a file of anchors', async () => {
    await write(1);
    const file = join(folder, 'anchors.txt');
    await writeFile(file, '# a comment\nyesterday all was well\n');
    expect(await audit('verify', '--anchors', file)).toMatchObject({
      status: 2,
      err: expect.stringContaining(':2: must be'),
    });
    expect((await audit('verify', '--anchors', join(folder, 'none'))).err).toContain('cannot read');
  });
});
