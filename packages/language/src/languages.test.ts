import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { LANGUAGES, languageData } from './languages.ts';
import { stem } from './stem.ts';

const MISSION = 'af bg da de en es et fi fr ka lt lv nb nl pt ro ru sv uk xh zu'.split(' ');

describe('coverage of the languages of the mission', () => {
  test('each has a folder, and each folder is registered', () => {
    const here = new URL('.', import.meta.url);
    const folders = readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'stemmers')
      .map((entry) => entry.name)
      .sort();
    expect(folders).toEqual(MISSION);
    expect(LANGUAGES.map((language) => language.tag).sort()).toEqual(MISSION);
  });

  test.each(MISSION)('%s has function words, abbreviations and a stemmer', (tag) => {
    const data = languageData(tag)!;
    expect(data.functionWords.trim().split(/\s+/).length).toBeGreaterThan(40);
    expect(data.abbreviations.split(' ').length).toBeGreaterThanOrEqual(5);
  });

  test('Norwegian answers to its older tag', () => expect(languageData('no')?.tag).toBe('nb'));
});

// Forms of one word that a phrase of a lexicon has to meet.
test.each([
  ['en', 'ballot ballots'],
  ['es', 'votación votaciones'],
  ['fr', 'élection élections'],
  ['de', 'Wahl Wahlen'],
  ['nl', 'stembiljet stembiljetten'],
  ['da', 'valg valget'],
  ['nb', 'stemme stemmer stemmene'],
  ['sv', 'röster rösterna'],
  ['fi', 'vaali vaalit'],
  ['et', 'valimised valimistel valimiste'],
  ['lv', 'vēlēšanas vēlēšanu vēlēšanās'],
  ['lt', 'rinkimai rinkimų rinkimuose'],
  ['bg', 'избори изборите избор'],
  ['ro', 'alegeri alegerile alegerilor'],
  ['uk', 'вибори виборів виборами'],
  ['ru', 'выборы выборов выборами'],
  ['ka', 'არჩევნები არჩევნებში არჩევნების'],
  ['pt', 'eleição eleições'],
  ['af', 'stembus stembusse'],
  ['zu', 'ukhetho okhethweni'],
  ['xh', 'unyulo unyulweni'],
])('%s: %s share a stem', (language, forms) => {
  const stems = new Set(forms.split(' ').map((form) => stem(fold(form).text, language)));
  expect([...stems]).toHaveLength(1);
});

describe('stem', () => {
  // The library's stemmer threw on words in which it changes a letter, and the tracker gave up the claims they stood in.
  test.each([
    ['избирателен', 'избирателни'],
    ['хартиена', 'хартиената'],
    ['проблеми', 'проблемите'],
    ['включен', 'включена'],
  ])('Bulgarian %s and %s give a stem and no error', (one, other) => {
    expect(stem(one, 'bg').length).toBeGreaterThan(3);
    expect(stem(other, 'bg').slice(0, 4)).toBe(stem(one, 'bg').slice(0, 4));
  });

  test('leaves short words, numbers and unknown languages alone', () => {
    expect(stem('no', 'en')).toBe('no');
    expect(stem('covid19', 'en')).toBe('covid19');
    expect(stem('elections', 'qqq')).toBe('elections');
  });
  test('a region does not matter', () => expect(stem('elections', 'en-GB')).toBe(stem('elections', 'en')));
});
