import type { LanguageData } from '../language-data.ts';
import { affixStemmer } from '../stemmers/affixes.ts';

/** Endings of folded words: this language has no stemmer in the libraries used. */
const affixes = affixStemmer({
  endings: `
    ებისთვის ებიდან ებისგან ებისკენ ებზე ებთან ებში ებით ებად ებმა ებს ების ებო ები ებულია ებული ულია ული ილია
    ილი ისთვის იდან ისგან ისკენ ამდე მდე თვის დან თან ზე ში ით ად მა ის ას ს ი ა ო ე ია ისა იც აც შიც ზეც დეს
    ნენ ავს ობენ ობს ობა ობის ობას
  `,
  minimum: 3,
  rounds: 2,
});

export const ka: LanguageData = {
  tag: 'ka',
  name: 'Georgian',
  functionWords: `
    და არ რომ ეს არის იყო მაგრამ თუ რა მე ის ამ იმ როგორც კი რომელიც უნდა ვინ სად როდის რატომ როგორ ან ძალიან
    ყველა ჩვენ თქვენ ისინი მას მის მათ უფრო მხოლოდ შემდეგ მერე აქ იქ დღეს ხვალ გუშინ წელს წლის შესახებ მიერ უკვე
    კიდევ ასევე არა
  `,
  abbreviations: 'ბ-ნი ქ-ნი დოქ პროფ აკად ქ ს მ.შ ე.ი ა.შ მაგ გვ წ საათ ლ',
  stem: affixes,
};
