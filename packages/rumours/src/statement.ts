import type { Claim } from '@hearsay/contracts';
import { sentences } from '@hearsay/language';

const longest = 280;

/** The sentence of the excerpt that gave the claim away most, in one line: what stands for the rumour until a person says it better. */
export function statementOf(claim: Pick<Claim, 'excerpt' | 'words'>): string {
  let best = { text: claim.excerpt, weight: Number.NEGATIVE_INFINITY };
  for (const { text, start, end } of sentences(claim.excerpt)) {
    const weight = claim.words.reduce(
      (sum, word) => (word.start >= start && word.end <= end ? sum + Math.max(0, word.weight) : sum),
      0,
    );
    if (weight > best.weight) best = { text, weight };
  }
  const line =
    best.text
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || claim.excerpt.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1)}…`;
}

/** Whether a statement can stand for a rumour as it is: some words, and neither shouted nor more signs than letters. */
export function standsWell(statement: string): boolean {
  const letters = statement.match(/\p{L}/gu)?.length ?? 0;
  const capitals = statement.match(/\p{Lu}/gu)?.length ?? 0;
  const words = statement.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  return words >= 4 && capitals <= 0.5 * letters && letters >= 0.6 * statement.replace(/\s/g, '').length;
}
