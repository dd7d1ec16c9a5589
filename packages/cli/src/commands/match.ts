import { createReadStream } from 'node:fs';
import { openEncoder } from '@hearsay/encoder/file';
import { type KnownClaim, KnownClaims } from '@hearsay/rumours/matching';
import type { Command, CommandIo } from '../command.ts';
import { filterJsonLines, lines, textField } from '../json-lines.ts';

interface Options {
  readonly known: string;
  readonly top: number;
  readonly encoder: boolean;
}

export const command: Command = {
  name: 'match',
  summary: 'match posts to claims already known (JSON Lines)',
  usage: `hearsay match --known FILE [--top N] [--no-encoder] < POSTS.jsonl

FILE holds known claims, one a line: {id, text, title?, date?, lang?}. Reads {id, text, postedAt?} and writes
{id, matches: [{id, score, why}]} for each line as it goes, best first; ten unless --top says otherwise, fewer only where
fewer share a word. Uses the sentence encoder if its weights are installed, unless --no-encoder.`,
  async run(args, io) {
    const options = parse(args, io);
    if (options === undefined) return 2;
    const encoder = options.encoder ? openEncoder() : undefined;
    const claims = new KnownClaims(encoder ? { encode: (text) => encoder.encode(text) } : {});
    try {
      await load(options.known, claims);
    } catch (error) {
      io.err(`hearsay match: ${options.known}: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
    return filterJsonLines(io, (input) => {
      const postedAt = typeof input.postedAt === 'string' ? input.postedAt : undefined;
      const matches = claims.match(textField(input, 'text'), options.top, postedAt).map(({ id, score, why }) => ({
        id,
        score: Math.round(score * 1e6) / 1e6,
        why: Object.fromEntries(Object.entries(why).map(([kind, value]) => [kind, Math.round(value * 1000) / 1000])),
      }));
      return { id: input.id ?? null, matches };
    });
  },
};

function parse(args: readonly string[], io: CommandIo): Options | undefined {
  let known: string | undefined;
  let top = 10;
  let encoder = true;
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--known') known = args[++i];
    else if (args[i] === '--top') top = Number(args[++i]);
    else if (args[i] === '--no-encoder') encoder = false;
    else {
      io.err(`hearsay match: unknown argument "${args[i]}"; see hearsay match --help`);
      return undefined;
    }
  }
  if (known === undefined)
    io.err('hearsay match: --known FILE is missing: the claims to match against, {id, text, title?, date?} a line');
  else if (!Number.isInteger(top) || top < 1 || top > 100)
    io.err('hearsay match: --top must be a whole number from 1 to 100');
  else return { known, top, encoder };
  return undefined;
}

async function load(path: string, claims: KnownClaims): Promise<void> {
  let number = 0;
  for await (const line of lines(createReadStream(path, 'utf8'))) {
    number += 1;
    claims.add(knownClaim(line, number));
  }
  if (number === 0) throw new Error('holds no claims');
}

function knownClaim(line: string, number: number): KnownClaim {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    throw new Error(`claim ${number} is not JSON`);
  }
  const { id, text, title, date, lang } = (input ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error(`claim ${number} needs "id" and "text", both strings`);
  const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { id, text, title: optional(title), date: optional(date), language: optional(lang) };
}
