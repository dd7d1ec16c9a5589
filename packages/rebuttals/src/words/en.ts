import type { PublicWords } from './public-words.ts';

export const en: PublicWords = {
  language: 'en',
  title: 'Rumours and facts',
  lead: 'Answers of {body} to what is being said about the election.',
  self: 'The authority that runs the election writes this page. It answers claims about its own work: follow the sources and check for yourself.',
  nothing: 'No answers have been published yet.',
  rumour: 'What is being said',
  facts: 'The facts',
  sources: 'Where you can check',
  published: 'Published',
  corrected: 'Corrected: this text replaces the one of {date}.',
  permalink: 'Link to this answer',
  languages: 'Languages',
  contents: 'Answers on this page',
  skip: 'Skip to the answers',
  machineReadable: 'This page as JSON',
  kept: {
    off: 'We read public posts to find claims about how the election is run. The text of all others is removed as soon as a program has read it, and no profiles of people are made.',
    window:
      'We read public posts to find claims about how the election is run. The text of all others is kept for {time}, so that claims that were missed can still be found, and is then removed; no profiles of people are made.',
  },
  verdicts: {
    unverified: 'Not verified',
    false: 'False',
    misleading: 'Misleading',
    'partly-true': 'Partly true',
    true: 'True',
    'cannot-be-verified': 'Cannot be verified',
  },
};
