/** Rules of a stemmer that takes affixes off, longest first, as long as enough of the word is left. */
export interface AffixRules {
  /** Separated by spaces; `ending>replacement` puts something in its place. */
  endings: string;
  /** Letters that must be left after an ending is taken off. Default 3. */
  minimum?: number;
  /** How many endings may be taken off one after the other. Default 1. */
  rounds?: number;
  /** Separated by spaces: taken off the front, once. */
  prefixes?: string;
  /** Letters that must be left after a prefix is taken off. Default 4. */
  minimumAfterPrefix?: number;
}

/** A stemmer made of affix rules. */
export function affixStemmer(rules: AffixRules): (word: string) => string {
  const replacement = new Map<string, string>();
  let longest = 0;
  for (const rule of rules.endings.split(/\s+/).filter(Boolean)) {
    const [ending, put = ''] = rule.split('>') as [string, string?];
    replacement.set(ending, put);
    longest = Math.max(longest, ending.length);
  }
  const minimum = rules.minimum ?? 3;
  const prefixes = (rules.prefixes ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const minimumAfterPrefix = rules.minimumAfterPrefix ?? 4;
  const takeEnding = (word: string): string => {
    for (let length = Math.min(longest, word.length - minimum); length > 0; length -= 1) {
      const put = replacement.get(word.slice(-length));
      if (put !== undefined) return word.slice(0, -length) + put;
    }
    return word;
  };
  return (word) => {
    let stem = word;
    for (const prefix of prefixes) {
      if (stem.startsWith(prefix) && stem.length - prefix.length >= minimumAfterPrefix) {
        stem = stem.slice(prefix.length);
        break;
      }
    }
    for (let round = 0; round < (rules.rounds ?? 1); round += 1) {
      const shorter = takeEnding(stem);
      if (shorter === stem) break;
      stem = shorter;
    }
    return stem;
  };
}
