import { C1_AS_1252 } from '../xml/references.ts';

const TO_BYTE: ReadonlyMap<number, number> = new Map(
  [...C1_AS_1252].map((character, i) => [character.charCodeAt(0), 0x80 + i] as const),
);
const RUN = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+/g;
const SUSPECT =
  /[\u00c2\u00c3\u00e2][\u0080-\u00bf\u0152-\u2122]|[\u00c4-\u00f4][\u0080-\u00bf\u0152-\u2122][\u00c2-\u00f4\u0080-\u00bf\u0152-\u2122]/;

/**
 * UTF-8 that was once read as windows-1252 and written again (`donâ€™t`), read as it was meant. Only where every run of
 * characters beyond ASCII fits that explanation: a real `É»` somewhere in the text speaks against it.
 */
export function repairMojibake(text: string): string {
  if (!SUSPECT.test(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is taken out
  if (/[^\u0000-\u007f]/.test(text.replace(RUN, ''))) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return text.replace(RUN, (run) => decoder.decode(Uint8Array.from(run, byteOf)));
  } catch {
    return text;
  }
}

const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : (TO_BYTE.get(code) ?? 0xff);
};
