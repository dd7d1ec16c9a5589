import { categories, type DetectablePost, type DetectOptions, detect } from '@hearsay/claims';

/** Examples that are read in each language: enough that the code of reading is compiled, few enough to take a fraction of a second. */
const most = 20;

/**
 * Reads examples, so that no post waits for what the first ones cost: the first in a language makes its lexicon ready, which takes a
 * hundred times as long as a post, and the first dozens of all make the code fast.
 */
export function practise(options: DetectOptions, languages: readonly string[]): void {
  for (const post of practicePosts(languages)) detect(post, options);
}

/** Examples of all corners of the categories, as if they were written in each of these languages; those of English as they are. */
export function practicePosts(languages: readonly string[]): DetectablePost[] {
  const examples = Object.values(categories).flatMap((category) => category.examples.slice(0, 1));
  const step = Math.ceil(examples.length / most);
  const chosen = examples.filter((_, i) => i % step === 0);
  const others = [...new Set(languages)].filter((language) => language !== 'en');
  return [
    ...chosen.map(({ text }) => ({ text })),
    ...others.flatMap((language) => chosen.map(({ text }) => ({ text, language }))),
  ];
}
