import type { PublicWords } from './words.ts';

export const ru: PublicWords = {
  language: 'ru',
  title: 'Слухи и факты',
  lead: 'Ответы на то, что говорят о выборах. Отвечает {body}.',
  self: 'Эту страницу пишет орган, который проводит выборы. Он отвечает на утверждения о собственной работе: откройте источники и проверьте сами.',
  nothing: 'Ответы пока не опубликованы.',
  rumour: 'Что говорят',
  facts: 'Факты',
  sources: 'Где это проверить',
  published: 'Опубликовано',
  corrected: 'Исправлено: этот текст заменяет опубликованный {date}.',
  permalink: 'Ссылка на этот ответ',
  languages: 'Языки',
  contents: 'Ответы на этой странице',
  skip: 'Перейти к ответам',
  machineReadable: 'Эта страница в формате JSON',
  verdicts: {
    unverified: 'Не проверено',
    false: 'Ложь',
    misleading: 'Вводит в заблуждение',
    'partly-true': 'Отчасти правда',
    true: 'Правда',
    'cannot-be-verified': 'Невозможно проверить',
  },
};
