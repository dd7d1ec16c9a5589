import { expect, it } from 'vitest';
import { detect } from './long-posts.ts';
import type { Model } from './model.ts';
import { standardModel } from './standard-model.ts';

const size = standardModel.meaning!.en.vector.length;
const asked: string[] = [];
const encode = (text: string) => {
  asked.push(text);
  return new Float32Array(size);
};
const options = { model: standardModel, encode };
const doubtful = {
  text: 'The electoral commission met observers to talk about the counting of ballots.',
  language: 'en',
};

it('asks for the meaning of a post in doubt, and only of such a one', () => {
  asked.length = 0;
  expect(detect(doubtful, options).byMeaning).toBe(true);
  expect(asked).toEqual([doubtful.text]);
  detect({ text: 'We walked along the river.', language: 'en' }, options);
  detect({ text: 'Keskusvaalilautakunnan mukaan ääntenlaskenta etenee hitaasti.', language: 'fi' }, options);
  expect(asked).toHaveLength(1);
});

it('works without an encoder, and with a model of words only', () => {
  const wordsOnly: Model = { ...standardModel, meaning: null };
  expect(detect(doubtful, { model: standardModel }).byMeaning).toBe(false);
  expect(detect(doubtful, { model: wordsOnly, encode })).toEqual(detect(doubtful, { model: standardModel }));
});

it('gives the same answer again, and a category also when nothing is flagged', () => {
  const post = { text: 'What a lovely morning.', language: 'en' };
  const answer = detect(post, options);
  expect(answer.flagged).toBe(false);
  expect(answer.category).toBe(answer.categories[0]!.leaf);
  expect(detect(post, options)).toEqual(answer);
});

it('refuses a vector of another size', () => {
  expect(() => detect(doubtful, { model: standardModel, encode: () => new Float32Array(3) })).toThrow(
    /512 values, got 3/,
  );
});
