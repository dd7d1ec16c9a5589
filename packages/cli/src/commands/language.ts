import { identifyLanguage } from '@hearsay/language';
import type { Command } from '../command.ts';
import { filterJsonLines, textField } from '../json-lines.ts';

export const command: Command = {
  name: 'language',
  summary: 'say what language each text is in',
  usage: `hearsay language < TEXTS.jsonl

Reads JSON Lines {"id", "text"} and writes {"id", "language", "confidence"} for each: a BCP 47 tag, "und" where
nothing can be said, and a number from 0 to 1.`,
  run: (_args, io) =>
    filterJsonLines(io, (input) => {
      const { language, confidence } = identifyLanguage(textField(input, 'text'));
      return { id: input.id ?? null, language, confidence: Math.round(confidence * 1000) / 1000 };
    }),
};
