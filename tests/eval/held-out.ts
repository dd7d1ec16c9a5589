import { readdirSync, readFileSync } from 'node:fs';
import { detect, standardModel } from '@hearsay/claims';
import type { EvaluatedSentence } from '@hearsay/claims/evaluation';
import { openEncoder } from '@hearsay/encoder/file';

export interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly t1: number;
  readonly leaf?: string;
  readonly reason?: string;
}

const folder = new URL('held-out/', import.meta.url);

/** The files of a folder of sentences, one for each language. */
export const filesIn = (where: URL): string[] =>
  readdirSync(where)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();

export function sentencesIn(where: URL, name: string): Sentence[] {
  const lines = readFileSync(new URL(name, where), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Sentence);
}

/** The sentences never trained on, each with what the model that is carried says of it, told its language. */
export function evaluateHeldOut(): EvaluatedSentence[] {
  const encoder = openEncoder();
  const options = { model: standardModel, ...(encoder ? { encode: encoder.encode } : {}) };
  return filesIn(folder)
    .flatMap((name) => sentencesIn(folder, name))
    .map(({ text, lang, t1, leaf, reason }) => {
      const { confidence, flagged, category } = detect({ text, language: lang }, options);
      const claim = t1 === 1;
      return {
        ...{ text, language: lang, positive: claim, reason: claim ? '' : (reason ?? ''), confidence, flagged },
        ...{ leaf: claim ? leaf : undefined, guessedLeaf: category },
      };
    });
}
