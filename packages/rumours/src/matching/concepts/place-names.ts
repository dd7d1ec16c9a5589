import { transliterationKey } from '@hearsay/language';

/**
 * A name as it sounds in any script and case: its consonants by kind of sound, vowels left out but for a first one. "Orhei" and
 * "Оргееве", "Edineț" and "Единцах" have codes that `sameSound` takes for one.
 */
export function soundOf(folded: string): string {
  const key = transliterationKey(folded).replace(/[^a-z]/g, '');
  let code = '';
  let last = '';
  for (let i = 0; i < key.length; i += 1) {
    const pair = pairs.get(key.slice(i, i + 2));
    const sound = pair ?? soundKinds.get(key[i] as string) ?? '';
    if (pair !== undefined) i += 1;
    // A vowel parts two equal sounds and is not written, unless the name begins with it.
    if (sound !== last && (sound !== 'a' || code === '')) code += sound;
    last = sound;
  }
  // Cyrillic writes "sht" where Romanian has "st" before i, and its key is "sh".
  return code.replaceAll('st', 's');
}

const pairs = new Map([
  ['ch', 'c'],
  ['sh', 's'],
  ['zh', 's'],
  ['th', 't'],
]);

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
