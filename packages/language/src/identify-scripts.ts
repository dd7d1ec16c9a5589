export type Alphabet = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'none';

/** Blocks of code units: first, last, and the language that the script alone settles or the alphabet. */
const BLOCKS: readonly (readonly [first: number, last: number, says: string])[] = [
  [0x0041, 0x005a, 'latin'],
  [0x0061, 0x007a, 'latin'],
  [0x00aa, 0x00ba, 'latin'],
  [0x00c0, 0x024f, 'latin'],
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0531, 0x0587, 'hy'],
  [0x05d0, 0x05f2, 'he'],
  [0x0620, 0x06d5, 'arabic'],
  [0x06ee, 0x077f, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b00, 0x0b7f, 'or'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1c90, 0x1cbf, 'ka'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3041, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
];

const ALPHABETS: ReadonlySet<string> = new Set(['latin', 'cyrillic', 'arabic', 'devanagari']);

/** For each code unit 1 + the place of its block, 0 for none. Filled at the first use. */
let blockOf: Uint8Array | undefined;
function blocks(): Uint8Array {
  if (blockOf === undefined) {
    blockOf = new Uint8Array(0x10000);
    for (const [index, [first, last]] of BLOCKS.entries()) blockOf.fill(index + 1, first, last + 1);
  }
  return blockOf;
}

/** The language that the script alone settles, or the alphabet that most letters belong to. */
export function byScript(text: string): { language: string } | { alphabet: Alphabet } {
  const table = blocks();
  const counts = new Map<string, number>();
  const perBlock = new Uint32Array(BLOCKS.length + 1);
  for (let i = 0; i < text.length; i += 1) perBlock[table[text.charCodeAt(i)]!]! += 1;
  for (const [index, [, , says]] of BLOCKS.entries()) {
    const count = perBlock[index + 1]!;
    // A Chinese character says as much as several letters.
    if (count > 0) counts.set(says, (counts.get(says) ?? 0) + (says === 'zh' || says === 'ja' ? count * 3 : count));
  }
  // Japanese mixes kana with Chinese characters.
  const kana = counts.get('ja') ?? 0;
  if (kana > 0 && counts.has('zh')) {
    counts.set('ja', kana + counts.get('zh')!);
    counts.delete('zh');
  }
  let best = 'none';
  let most = 0;
  for (const [says, count] of counts) {
    if (count > most) {
      most = count;
      best = says;
    }
  }
  return best === 'none' || ALPHABETS.has(best) ? { alphabet: best as Alphabet } : { language: best };
}
