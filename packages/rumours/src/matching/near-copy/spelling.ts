/**
 * Whether two words are one word spelt or inflected otherwise: one slip from five letters on, two from ten, the first
 * letter the same ("million" is not "billion", "legal" not "illegal"), or one the beginning of the other but for an ending
 * of at most four letters.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4) return false;
  if (longer - shorter <= 4 && shorter >= 5 && (a.startsWith(b) || b.startsWith(a))) return true;
  const allowed = shorter >= 10 ? 2 : shorter >= 5 ? 1 : longer === 5 ? 1 : 0;
  return allowed > 0 && longer - shorter <= allowed && slips(a, b, allowed) <= allowed;
}

/**
 * As `sameWord`, for words that may be names: a letter changed before the ending makes another name (Harlow, Harrow), and
 * so does an ending of more than one letter (Niger, Nigeria); an exchange of neighbours, a letter too many or too few, or
 * another case ending of one or two letters does not.
 */
export function sameName(a: string, b: string): boolean {
  if (!sameWord(a, b)) return false;
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at >= a.length - 2 || (a[at] === b[at + 1] && a[at + 1] === b[at]);
}

/** Letters put in, left out, changed or exchanged with their neighbour; stops counting above `most`. */
export function slips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
