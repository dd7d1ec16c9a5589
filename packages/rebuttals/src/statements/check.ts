import type { StatementBody } from '@hearsay/contracts';

/** A blank that nobody filled in: `{say what is true}`. */
const blank = /\{[^{}]{1,200}\}/;

/**
 * What keeps a statement from being kept as a draft: a blank in it, or a time that is over. `undefined` where nothing does.
 * @param at milliseconds since 1970.
 */
export function statementProblem({ texts, expires }: StatementBody, at: number): string | undefined {
  if (Date.parse(expires) <= at) return `expires: ${expires} is over; name a time until when it may be used`;
  for (const [language, { truth, rumour = '', facts }] of Object.entries(texts)) {
    for (const [field, text] of Object.entries({ truth, rumour, facts })) {
      const found = blank.exec(text)?.[0];
      if (found) return `${language}: ${field}: fill in ${found}`;
    }
  }
  return undefined;
}
