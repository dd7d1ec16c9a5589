import { transliterationKey } from '@hearsay/language';

/**
 * A name as it sounds in any script and case: its consonants by kind of sound, vowels left out but for a first one. "Orhei" and
 * "Оргееве", "Edineț" and "Единцах" have codes that `sameSound` takes for one.
 */
export function soundOf(folded: string): string {
  const key = transliterationKey(folded).replace(/[^a-z]/g, '');
  let code = '';
  for (let i = 0; i < key.length; i += 1) {
    const pair = key.slice(i, i + 2);
    let sound: string;
    if (pair === 'ch') sound = 'c';
    else if (pair === 'sh' || pair === 'zh') sound = 's';
    else if (pair === 'th') sound = 't';
    else {
      sound = soundKinds.get(key[i] as string) ?? '';
      if (sound === 'a' && i > 0) continue;
      if (sound !== code.at(-1)) code += sound;
      continue;
    }
    if (sound !== code.at(-1)) code += sound;
    i += 1;
  }
  return code;
}

const soundKinds = new Map<string, string>(
  Object.entries({
    a: 'a',
    e: 'a',
    i: 'a',
    o: 'a',
    u: 'a',
    y: 'a',
    b: 'b',
    p: 'b',
    v: 'v',
    f: 'v',
    w: 'v',
    g: 'k',
    k: 'k',
    h: 'k',
    q: 'k',
    x: 'k',
    c: 'c',
    d: 't',
    t: 't',
    s: 's',
    z: 's',
    j: 's',
    l: 'l',
    r: 'r',
    m: 'm',
    n: 'n',
  }),
);

/** `c` is k, s, t or ts, as the language likes. */
const likeC = new Set(['k', 's', 't', 'c']);
const alike = (a: string, b: string) => a === b || (a === 'c' && likeC.has(b)) || (b === 'c' && likeC.has(a));

/** Whether two codes may be one name: the same, but for up to two sounds that a case ending adds. */
export function sameSound(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 2) return false;
  for (let i = 0; i < short.length; i += 1) if (!alike(short[i] as string, long[i] as string)) return false;
  return true;
}
