/**
 * What one character becomes when text is folded for matching: compatibility form (NFKC), lower case, without
 * the marks that people leave out when they type in a hurry. Marks that carry the word stay (Indic vowel signs,
 * Thai vowels, Japanese voicing, the Cyrillic letters й and ї).
 */

/** Letters that Unicode does not decompose, and what people type instead of them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ĸ: 'k',
  ſ: 's',
  ɓ: 'b',
  ɗ: 'd',
  ə: 'e',
  ƙ: 'k',
  ƴ: 'y',
  ё: 'е',
  ґ: 'г',
  ѐ: 'е',
  ѝ: 'и',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
};

/** Punctuation that comes in many shapes and is compared in one. */
const PLAIN_PUNCTUATION: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '＇': "'",
  '՚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};

/** Zero-width characters, bidirectional controls, variation selectors, soft hyphen: seen by nobody. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** First and last of the combining marks that are dropped: Latin and Greek accents, Hebrew points, Arabic vowels. */
const DROPPED_MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5bd],
  [0x5bf, 0x5c7],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
];

/** A mark that is dropped, and in text that was not composed follows its letter as a character of its own. */
export function isDroppedMark(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  for (const [first, last] of DROPPED_MARKS) if (codePoint >= first && codePoint <= last) return true;
  return false;
}

/** Letters with a mark that makes them letters of their own: Russian й, Ukrainian ї. */
export const KEPT_CYRILLIC: ReadonlySet<string> = new Set(['й', 'ї', 'ў', 'ќ', 'ѓ']);

function withoutMarks(piece: string): string {
  let out = '';
  for (const part of piece.normalize('NFD')) if (!isDroppedMark(part.codePointAt(0)!)) out += part;
  return out.normalize('NFC');
}

function computeFold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const plain = PLAIN_PUNCTUATION[character];
  if (plain !== undefined) return plain;
  // "ŉ" and the ligatures become several letters; "İ" becomes "i" and a dot that is dropped below.
  const lower = character.normalize('NFKC').toLowerCase().normalize('NFC');
  let out = '';
  for (const piece of lower) {
    if (KEPT_CYRILLIC.has(piece)) out += piece;
    else {
      const known = UNDECOMPOSED[piece];
      if (known !== undefined) out += known;
      else {
        for (const base of withoutMarks(piece)) {
          out += UNDECOMPOSED[base] ?? PLAIN_PUNCTUATION[base] ?? base;
        }
      }
    }
  }
  return out;
}

const TABLE_SIZE = 0x3000;
const table: (string | undefined)[] = new Array(TABLE_SIZE).fill(undefined);

/** The folded form of one code point; '' when it is dropped. Remembered for the scripts of the mission. */
export function foldCodePoint(codePoint: number): string {
  if (codePoint >= TABLE_SIZE) {
    // Ideographs, kana and Hangul have no case and no accents to drop.
    if (codePoint >= 0x3041 && codePoint <= 0xd7a3) return String.fromCharCode(codePoint);
    return computeFold(String.fromCodePoint(codePoint));
  }
  let folded = table[codePoint];
  if (folded === undefined) {
    folded = computeFold(String.fromCodePoint(codePoint));
    table[codePoint] = folded;
  }
  return folded;
}
