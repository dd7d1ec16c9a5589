import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { command as compare } from './compare.ts';
import { command as match } from './match.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-match-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: typeof match, args: readonly string[], input: readonly unknown[]) {
  const out: Record<string, unknown>[] = [];
  const err: string[] = [];
  const stdin = Readable.from(input.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
  const status = await command.run(args, {
    stdin,
    out: (line) => out.push(JSON.parse(line)),
    err: (line) => err.push(line),
  });
  return { status, out, err: err.join('\n') };
}

function file(name: string, ...claims: unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, claims.map((claim) => (typeof claim === 'string' ? claim : JSON.stringify(claim))).join('\n'));
  return path;
}

describe('hearsay match', () => {
  const known = file(
    'known.jsonl',
    { id: 'pens', title: 'Markers', text: 'Markers spoil ballots.' },
    { id: 'sms', text: 'Voters can vote by text message.' },
  );

  it('answers each post with the best claims first', async () => {
    const { status, out } = await run(
      match,
      ['--known', known, '--no-encoder'],
      [
        { id: 1, text: 'do markers spoil my ballot' },
        { id: 2, text: 'vote by message!' },
      ],
    );
    expect(status).toBe(0);
    expect(out.map(({ id, matches }) => [id, (matches as { id: string }[])[0]?.id])).toEqual([
      [1, 'pens'],
      [2, 'sms'],
    ]);
  });

  it('says which line of the claims cannot be read', async () => {
    const bad = file('bad.jsonl', { id: 'a', text: 'x' }, '{"id":');
    expect(await run(match, ['--known', bad, '--no-encoder'], [])).toMatchObject({
      status: 1,
      err: expect.stringContaining('claim 2 is not JSON'),
    });
    const untold = file('untold.jsonl', { id: 'a' });
    expect((await run(match, ['--known', untold, '--no-encoder'], [])).err).toContain('claim 1 needs "id" and "text"');
  });

  it('says what is wrong with its arguments', async () => {
    expect(await run(match, [], [])).toMatchObject({
      status: 2,
      err: expect.stringContaining('--known FILE is missing'),
    });
    expect(await run(match, ['--known', known, '--top', '0'], [])).toMatchObject({
      status: 2,
      err: expect.stringContaining('--top'),
    });
    expect(await run(match, ['--knwon', known], [])).toMatchObject({
      status: 2,
      err: expect.stringContaining('"--knwon"'),
    });
    expect(await run(match, ['--known', join(folder, 'none'), '--no-encoder'], [])).toMatchObject({
      status: 1,
      err: expect.stringContaining('ENOENT'),
    });
  });
});

describe('hearsay compare', () => {
  it('tells copies from changed texts and passes over a bad line', async () => {
    const text = 'Polls in Kent close at 8pm tonight, bring your card';
    const { status, out, err } = await run(
      compare,
      ['--no-encoder'],
      [
        { id: 'copy', text, text2: `RT @a: ${text.toUpperCase()}` },
        { id: 'changed', text, text2: text.replace('8', '6') },
        { id: 'bad', text },
      ],
    );
    expect(out).toMatchObject([
      { id: 'copy', nearDuplicate: true, sameRumour: true, joins: true },
      { id: 'changed', nearDuplicate: false },
    ]);
    expect(status).toBe(1);
    expect(err).toContain('line 3');
  });
});
