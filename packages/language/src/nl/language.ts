import type { LanguageData } from '../language-data.ts';
import { naturalStemmer } from '../stemmers/natural.ts';

export const nl: LanguageData = {
  tag: 'nl',
  name: 'Dutch',
  functionWords: `
    de het een en van in is dat op te zijn met voor niet aan er om die ook als maar bij of uit naar dan nog was
    heeft hij door ze wordt over ik je tot worden deze kan meer geen we wel zou had al moet hun werd onder veel
    haar zo dit toch tegen hebben alleen zich wat nu mijn na kunnen toen zij zal wil twee waar gaat omdat eerste
    hoe heb goed zoals hier tussen daar zonder ons onze jaar jullie mensen weer wie jij hem iets alles gewoon
    even echt altijd zelf niets toe moeten waarom ben bent doen komt mee u uw nee niemand ge
  `,
  abbreviations:
    'dhr mevr mw dr drs prof ir ing mr st nr art bijv bv enz d.w.z o.a ca blz tel m.b.t t.a.v i.p.v jan feb mrt apr jun jul aug sept okt nov dec',
  stem: naturalStemmer('porter_stemmer_nl'),
};
