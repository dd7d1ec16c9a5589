import type { LanguageData } from '../language-data.ts';
import { snowballStemmer } from '../stemmers/snowball.ts';

export const da: LanguageData = {
  tag: 'da',
  name: 'Danish',
  functionWords: `
    og i at det er en til af som på de med den for ikke der var et har han jeg fra om men kan vi så havde sig
    hun skal nu blev efter meget vil ud over også være eller når mig hvor hvad ved sin op kun noget været kommer
    mere alle sine selv mange andre bliver denne dette disse mod hvis du man os dem deres vores uden under igen
    hans hendes før blive få får gør gøre siger sagde ham to ind bare godt lige nogle ingen hele altid aldrig
    mellem hvorfor hvem findes gennem ligger nej dag tage går kunne skulle ville måtte hver blevet hvordan
    derfor endnu tilbage uge året mennesker afgivet
  `,
  ownLetters: 'æ ø',
  abbreviations:
    'hr fr dr prof nr kr ca bl.a f.eks fx m.v mv osv dvs pga ifm iht jf stk kl tlf mio mia jan feb apr aug sept okt nov dec st',
  stem: snowballStemmer('danish'),
};
