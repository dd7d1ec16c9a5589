import { affixStemmer } from './affixes.ts';
import { naturalStemmer } from './natural.ts';
import { snowballStemmer } from './snowball.ts';

/** Stemmers of languages beyond those of the mission, which have no folder of their own. */
export const OTHER_STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  it: naturalStemmer('porter_stemmer_it'),
  tr: snowballStemmer('turkish'),
  hu: snowballStemmer('hungarian'),
  ar: snowballStemmer('arabic'),
  sr: snowballStemmer('serbian'),
  hr: snowballStemmer('serbian'),
  bs: snowballStemmer('serbian'),
  nn: naturalStemmer('porter_stemmer_no'),
  pl: affixStemmer({
    endings:
      'owanie owania owaniu owaniem owac owal owala owali owano owany owana owane owanych anie ania aniu aniem enie enia eniu eniem owych owego owemu owym owi ow ami ach om ie em ej ego emu ych ym ymi imi ich a e i o u y',
    minimum: 4,
  }),
  cs: affixStemmer({
    endings: 'ovani ovana ovane ovat oval ovaly eho emu ych ymi ami ach ech um em ou uv ovi ove a e i o u y',
    minimum: 4,
  }),
  sk: affixStemmer({
    endings: 'ovanie ovania ovani ovana ovat oval ovali eho emu ych ymi ami ach och om em ou ov ovi a e i o u y',
    minimum: 4,
  }),
};
