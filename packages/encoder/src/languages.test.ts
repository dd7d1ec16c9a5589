import { expect, it } from 'vitest';
import { isTrainedLanguage } from './languages.ts';

it.each(['en', 'pt-BR', 'zh-Hant-TW', 'ZH', 'de_AT'])('%s is a language the model was trained on', (tag) => {
  expect(isTrainedLanguage(tag)).toBe(true);
});

it.each(['da', 'ka', 'ro', 'arn', 'und', ''])('%j is not', (tag) => {
  expect(isTrainedLanguage(tag)).toBe(false);
});
