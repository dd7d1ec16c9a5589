import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type DeadLetter, deriveId, encodeRecord } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { hashOf, TrackerState } from '@hearsay/rumours';
import { claim, tracker } from '@hearsay/rumours/testing';
import { deadLetterRecord } from '@hearsay/worker';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, main } from './main.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    stdin: Readable.from([]),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const status = await main(args, io);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const openLog = () => openEmbeddedLog({ folder: join(folder, 'log'), partitions: 4 });

describe('hearsay', () => {
  it('lists its commands', async () => {
    const { status, out } = await run('help');
    expect(status).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name}`);
  });

  it('says that a command does not exist', async () => {
    expect(await run('constructor')).toMatchObject({
      status: 2,
      err: expect.stringContaining('no command "constructor"'),
    });
  });

  it.each(Object.keys(commands))('%s tells how it is called', async (name) => {
    expect(await run(name, '--help')).toMatchObject({ status: 0, out: expect.stringContaining(`hearsay ${name}`) });
  });
});

describe('hearsay config check', () => {
  it('names line and mend', async () => {
    const file = join(folder, 'hearsay.yaml');
    await writeFile(
      file,
      'jurisdiction: { id: md, name: Moldova, languages: [ro] }\nelection: { id: e, name: E, day: tomorrow, timezone: UTC }\n',
    );
    expect(await run('config', 'check', file)).toMatchObject({
      status: 1,
      out: `${file}:2:29 election.day: must be a date such as 2014-11-30`,
    });
  });
});

describe('hearsay audit verify', () => {
  async function write(alter: (value: ReturnType<typeof tracker>['log'][number], i: number) => unknown) {
    const one = tracker(new TrackerState());
    for (let i = 0; i < 5; i += 1) one.claim(claim(i, 'The voter register was hacked this morning'));
    const log = await openLog();
    await log.ensureTopics(['rumours']);
    for (const [i, event] of one.log.entries())
      await log.append([encodeRecord('rumours', alter(event, i) as typeof event)]);
    await log.close();
  }

  it('finds a history whole', async () => {
    await write((event) => event);
    expect(await run('audit', 'verify', '--data', folder)).toMatchObject({
      status: 0,
      out: expect.stringContaining('5 events of 1 rumours'),
    });
  });

  it('names the first record that was changed', async () => {
    await write((event, i) =>
      i === 2 && event.type === 'rumour-event' ? { ...event, rumour: { ...event.rumour, verdict: 'true' } } : event,
    );
    expect(await run('audit', 'verify', '--data', folder)).toMatchObject({
      status: 1,
      out: expect.stringContaining('offset 2: event'),
    });
  });

  it('names a record whose hash was made again after it was changed, by the one that follows', async () => {
    await write((event, i) => {
      if (i !== 2 || event.type !== 'rumour-event') return event;
      const forged = { ...event, rumour: { ...event.rumour, verdict: 'true' as const } };
      return { ...forged, hash: hashOf(forged) };
    });
    expect(await run('audit', 'verify', '--data', folder)).toMatchObject({
      status: 1,
      out: expect.stringContaining('offset 3: event'),
    });
  });
});

describe('hearsay dead-letters', () => {
  const letter: DeadLetter = {
    type: 'dead-letter',
    v: 1,
    id: deriveId('dead', 'test'),
    at: '2014-11-30T08:00:00.000Z',
    worker: 'detector',
    code: 'bad-record',
    reason: 'not JSON \u001b[31mred\nsecond line',
    attempts: 1,
    origin: { topic: 'posts', partition: 0, offset: 3, key: 'md/x', headers: {} },
    bytes: Buffer.from('{"half":').toString('base64'),
  };

  it('lists what could not be processed, inert, and puts it back where it came from', async () => {
    const log = await openLog();
    await log.ensureTopics(['deadletter', 'posts']);
    await log.append([deadLetterRecord(letter)]);
    await log.close();
    const { out } = await run('dead-letters', 'list', '--data', folder);
    expect(out).toContain(letter.id);
    expect([...out].every((character) => character >= ' ')).toBe(true);
    expect(await run('dead-letters', 'replay', letter.id, '--data', folder)).toMatchObject({
      status: 0,
      out: letter.id,
    });
    const again = await openLog();
    expect((await again.ends('posts')).reduce((sum, end) => sum + end, 0)).toBe(1);
    await again.close();
    expect((await run('dead-letters', 'list', '--data', folder)).out).toContain('(replayed');
  });

  it('says that a letter does not exist', async () => {
    expect(await run('dead-letters', 'replay', 'dead_x', '--data', folder)).toMatchObject({
      status: 1,
      err: expect.stringContaining('dead_x'),
    });
  });
});
