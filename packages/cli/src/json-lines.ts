import { createInterface } from 'node:readline';
import type { CommandIo } from './command.ts';

/** The non-empty lines of a stream, as they come. */
export async function* lines(stdin: NodeJS.ReadableStream): AsyncIterable<string> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) yield line;
  }
}

/**
 * A JSON Lines filter: each object read is answered by one line, as it goes. A line that cannot be read or answered is
 * reported on stderr with its number and passed over, and the exit status is 1 at the end.
 */
export async function filterJsonLines(
  io: CommandIo,
  answer: (input: Record<string, unknown>) => unknown | Promise<unknown>,
): Promise<number> {
  let number = 0;
  let failures = 0;
  for await (const line of lines(io.stdin)) {
    number += 1;
    try {
      const input: unknown = JSON.parse(line);
      if (input === null || typeof input !== 'object' || Array.isArray(input)) throw new Error('not a JSON object');
      io.out(JSON.stringify(await answer(input as Record<string, unknown>)));
    } catch (error) {
      failures += 1;
      io.err(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures > 0 ? 1 : 0;
}

/** A field that must be a string. */
export function textField(input: Record<string, unknown>, field: string): string {
  const value = input[field];
  if (typeof value !== 'string')
    throw new Error(`"${field}" must be a string, got ${value === undefined ? 'nothing' : typeof value}`);
  return value;
}
