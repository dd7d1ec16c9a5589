import { detect, standardModel } from '@hearsay/claims';
import { openEncoder } from '@hearsay/encoder/file';
import type { Command } from '../command.ts';
import { filterJsonLines, textField } from '../json-lines.ts';

/** Flags claims about electoral administration, one answer a line. */
export const command: Command = {
  name: 'detect',
  summary: 'flag claims about electoral administration (JSON Lines)',
  usage: `hearsay detect [--without-encoder] < POSTS.jsonl
Reads {id, text, title?, lang?} and writes {id, flagged, confidence, category, stance, language, flags, evidence, refusal?}
for each line as it goes. "category" is the best leaf even when not flagged.
Posts that words leave in doubt are judged by their meaning too, where the encoder's weights are there.`,
  run: (args, io) => {
    const encoder = args.includes('--without-encoder') ? undefined : openEncoder();
    return filterJsonLines(io, (input) => {
      const post = {
        text: textField(input, 'text'),
        ...(typeof input.title === 'string' ? { title: input.title } : {}),
        ...(typeof input.lang === 'string' ? { language: input.lang } : {}),
      };
      const { flagged, confidence, category, stance, language, flags, evidence, refusal } = detect(post, {
        model: standardModel,
        ...(encoder ? { encode: encoder.encode } : {}),
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
    });
  },
};
