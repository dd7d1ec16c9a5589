import { readPost } from '../text/post-text.ts';
import { type Word, wordsOfBody } from '../text/reading.ts';
import { withoutPassingOn } from './passing-on.ts';

/** A text made ready to be compared as a copy of another. */
export interface CopyText {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  /** All letters and digits without what stands between: the same for "b al lots" and "ballots". */
  readonly glued: string;
}

/** A counter or a random sign hung on the end so that a filter sees a new text: "[8fa2]", "#4821", "! 55183", "x9k2q". */
const TRAILING_SIGN =
  /(?:\s*[[({#]\s*[\p{L}\d]{2,12}\s*[\])}]|(?<=[.!?…\p{Extended_Pictographic}]\s*)#?\d{3,12}|\s+(?=[a-z]*\d)(?=\d*[a-z])(?:[a-z]+\d+[a-z]|\d+[a-z]+\d)[a-z\d]{0,12})\s*$/iu;

export function copyText(text: string): CopyText {
  const body = readPost(text).body;
  const trimmed = withoutPassingOn(withoutTrailingSign(body));
  const words = wordsOfBody(trimmed === '' ? body : trimmed);
  const forms = words.map((word) => word.form);
  return { words, forms, glued: forms.join('') };
}

const TRAILING_DECORATION = /(?:[\s!?.,;:\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f)+$/u;

function withoutTrailingSign(body: string): string {
  const end = body.slice(-80);
  const plain = end.replace(TRAILING_DECORATION, '');
  const found = TRAILING_SIGN.exec(plain);
  if (!found) return body;
  // A bracket that holds a word or a part number says something; only what reads like a serial goes.
  const sign = found[0].replace(/[^\p{L}\d]/gu, '');
  const mixed = /\d\p{L}|\p{L}\d+\p{L}/u;
  const serial = /\d/u.test(sign) && (/\p{L}/u.test(sign) ? mixed.test(sign) : sign.length >= 3 && !isYear(sign));
  return serial ? body.slice(0, body.length - end.length) + plain.slice(0, found.index).trimEnd() : body;
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/u.test(digits);
