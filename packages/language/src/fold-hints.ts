/** The cheap first look at folded text: which disguises might be in it, so that the exact patterns are run on few texts. */

// Each test is one pass of the regular expression engine; a text without a disguise pays for none of them.
export const MAYBE_LEET = /\p{L}[013-8@$!€]\p{L}|\$\p{L}{3}/u;
export const MAYBE_SPACED = /(?:^|[^\p{L}\p{M}])\p{L}([ .\-_*·/|])\p{L}\1\p{L}\1\p{L}(?![\p{L}\p{M}])/u;
export const MAYBE_REPEATED = /([^\W\dwi_]|[\u0080-\uffff])\1\1/;

const LETTER = /^\p{L}$/u;
const SIGN = { other: 0, letter: 1, leet: 2, dollar: 3, surrogate: 4, narrow: 5 } as const;
type Sign = (typeof SIGN)[keyof typeof SIGN];
const UNKNOWN = 255;
const EURO = 0x20ac;

/** What each UTF-16 unit may be part of; found out when it is first met. */
const signs = new Uint8Array(0x10000).fill(UNKNOWN);

function learn(code: number): Sign {
  const character = String.fromCharCode(code);
  let sign: Sign = SIGN.other;
  if (code >= 0xd800 && code <= 0xdfff) sign = SIGN.surrogate;
  // "www" and "iii" are no stretched words.
  else if (character === 'w' || character === 'i') sign = SIGN.narrow;
  else if (LETTER.test(character)) sign = SIGN.letter;
  else if (character === '$') sign = SIGN.dollar;
  else if ('01345678@!'.includes(character) || code === EURO) sign = SIGN.leet;
  signs[code] = sign;
  return sign;
}

/** Letters at each second of the last seven places: "v o t e". */
const APART = 0b1010101;

/** Whether digits for letters, letters set apart or letters repeated may be in a folded text; never "no" where they are. */
export function maybeDisguised(folded: string): boolean {
  const { length } = folded;
  // One bit for each of the last places: a letter or not.
  let letters = 0;
  let before: Sign = SIGN.other;
  let last = -1;
  let same = 0;
  for (let i = 0; i < length; i += 1) {
    const code = folded.charCodeAt(i);
    let sign = signs[code] as Sign;
    if ((sign as number) === UNKNOWN) sign = learn(code);
    if (sign === SIGN.surrogate || sign === SIGN.dollar) return true;
    const isLetter = sign === SIGN.letter || sign === SIGN.narrow;
    letters = (letters << 1) | (isLetter ? 1 : 0);
    if (isLetter) {
      if (before === SIGN.leet && (letters & 0b101) === 0b101) return true;
      if ((letters & 0x7f) === APART) return true;
    }
    if (code === last) {
      same += 1;
      if (same >= 2 && (sign === SIGN.letter || code >= 0x80)) return true;
    } else {
      same = 0;
      last = code;
    }
    before = sign;
  }
  return false;
}
