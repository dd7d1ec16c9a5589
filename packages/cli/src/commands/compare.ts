import { openEncoder } from '@hearsay/encoder/file';
import { identifyLanguage } from '@hearsay/language';
import { compareRumours, type MatchText, matchText } from '@hearsay/rumours/matching';
import type { Command } from '../command.ts';
import { filterJsonLines, textField } from '../json-lines.ts';

/** Texts recur in pairs; so many are remembered with their vectors (about 5 KiB each). */
const REMEMBERED = 5_000;

interface Prepared {
  readonly text: MatchText;
  readonly vector: Float32Array | undefined;
}

export const command: Command = {
  name: 'compare',
  summary: 'tell near copies and the same rumour in pairs of texts (JSON Lines)',
  usage: `hearsay compare [--no-encoder] < PAIRS.jsonl

Reads {id, text, text2} and writes {id, score, nearDuplicate, sameRumour, joins, suggest, why} for each line as it goes.
"score" (0..1) ranks pairs, near copies first. "sameRumour" is the best guess; "joins" is sure enough to join without a
person, "suggest" worth a person's look. Uses the sentence encoder if its weights are installed, unless --no-encoder.`,
  run: (args, io) => {
    const unknown = args.find((arg) => arg !== '--no-encoder');
    if (unknown !== undefined) {
      io.err(`hearsay compare: unknown argument "${unknown}"; it takes --no-encoder or nothing`);
      return Promise.resolve(2);
    }
    const encoder = args.includes('--no-encoder') ? undefined : openEncoder();
    const remembered = new Map<string, Prepared>();
    const prepare = (text: string): Prepared => {
      let known = remembered.get(text);
      if (known === undefined) {
        const prepared = matchText(text, identifyLanguage(text).language);
        known = { text: prepared, vector: encoder?.encode(prepared.rumour.body) };
        if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
        remembered.set(text, known);
      }
      return known;
    };
    return filterJsonLines(io, (input) => {
      const a = prepare(textField(input, 'text'));
      const b = prepare(textField(input, 'text2'));
      const vectors = a.vector && b.vector ? { a: a.vector, b: b.vector } : undefined;
      const { score, sameRumour, joins, suggest, why } = compareRumours(a.text, b.text, vectors);
      const { nearDuplicate } = why.copy;
      return {
        id: input.id ?? null,
        // One figure ranks both: what is the same text is the same rumour, and a changed number is neither's copy.
        score: round((score + why.copy.score) / 2),
        nearDuplicate,
        sameRumour,
        joins,
        suggest,
        why: {
          ...(why.held ? { held: why.held } : {}),
          differences: why.copy.why.differences,
          likeness: rounded({ ...why.likeness }),
        },
      };
    });
  },
};

const round = (value: number) => Math.round(value * 10_000) / 10_000;
const rounded = (figures: Record<string, number>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
