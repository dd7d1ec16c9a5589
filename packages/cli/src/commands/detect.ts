import { detect, standardModel } from '@hearsay/claims';
import type { Command } from '../command.ts';
import { filterJsonLines, textField } from '../json-lines.ts';

/** Flags claims about electoral administration, one answer a line. */
export const command: Command = {
  name: 'detect',
  summary: 'flag claims about electoral administration (JSON Lines)',
  usage: `hearsay detect < POSTS.jsonl
Reads {id, text, title?, lang?} and writes {id, flagged, confidence, category, stance, language, flags, evidence, refusal?}
for each line as it goes. "category" is the best leaf even when not flagged.`,
  run: (_args, io) =>
    filterJsonLines(io, (input) => {
      const post = {
        text: textField(input, 'text'),
        ...(typeof input.title === 'string' ? { title: input.title } : {}),
        ...(typeof input.lang === 'string' ? { language: input.lang } : {}),
      };
      const { flagged, confidence, category, stance, language, flags, evidence, refusal } = detect(post, {
        model: standardModel,
      });
      return {
        id: input.id,
        flagged,
        confidence,
        category,
        stance,
        language,
        flags,
        evidence,
        ...(refusal ? { refusal } : {}),
      };
    }),
};
