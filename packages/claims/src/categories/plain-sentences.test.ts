import { expect, it } from 'vitest';
import { detect } from '../detector/long-posts.ts';
import { standardModel } from '../detector/standard-model.ts';
import { plainSentences } from './plain-sentences.ts';

// "The voter register is down" once went to the leaf of intimidation, and one rumour became two.
it.each(plainSentences)('%s, %s: %s', (language, leaf, text) => {
  const { category, categories } = detect({ text, language }, { model: standardModel });
  const best = categories.slice(0, 3).map((one) => `${one.leaf} ${one.score.toFixed(2)}`);
  expect([leaf].flat(), best.join(', ')).toContain(category);
});
