/** Scripts that one language of those known here uses: the script says it all. */
const ONE_LANGUAGE: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

export type Alphabet = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'cjk' | 'none';

const ALPHABETS: readonly (readonly [RegExp, Alphabet])[] = [
  [/\p{Script=Latin}/gu, 'latin'],
  [/\p{Script=Cyrillic}/gu, 'cyrillic'],
  [/\p{Script=Arabic}/gu, 'arabic'],
  [/\p{Script=Devanagari}/gu, 'devanagari'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'cjk'],
];

/** The language that the script alone settles, or the alphabet that most letters belong to. */
export function byScript(text: string): { language: string } | { alphabet: Alphabet } {
  // Plain ASCII is the common case and needs no counting.
  if (!/[\u0250-\uffff]/.test(text)) return { alphabet: /\p{L}/u.test(text) ? 'latin' : 'none' };
  let best: { language: string } | { alphabet: Alphabet } = { alphabet: 'none' };
  let most = 0;
  for (const [script, alphabet] of ALPHABETS) {
    const count = text.match(script)?.length ?? 0;
    // A word of Chinese says as much as several letters.
    const weight = alphabet === 'cjk' ? count * 3 : count;
    if (weight > most) {
      most = weight;
      best = { alphabet };
    }
  }
  if (/[\u0370-\u03ff\u0530-\u05ff\u0980-\u13ff\u1780-\u17ff\u1c90-\u1cbf\uac00-\ud7a3]/.test(text)) {
    for (const [script, language] of ONE_LANGUAGE) {
      const count = text.match(script)?.length ?? 0;
      if (count > most) {
        most = count;
        best = { language };
      }
    }
  }
  if ('alphabet' in best && best.alphabet === 'cjk') return { language: /[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh' };
  return best;
}
