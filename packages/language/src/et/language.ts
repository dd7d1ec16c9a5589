import type { LanguageData } from '../language-data.ts';
import { affixStemmer } from '../stemmers/affixes.ts';

/** Endings of folded words: this language has no stemmer in the libraries used. */
const affixes = affixStemmer({
  endings: `
    mised miste mistel mistele mistelt mistes mistest misele misel mises misest misega misi
    datele datelt datest dateks tavate tavat dele delt deks dest dega desse del des dena deni deta tele telt
    teks test tega tesse tel tes tena teni teta sele selt seks sest sega sesse sel ses se st le lt ks ga sse l s
    na ni ta tud dud nud takse dakse ti di sid sin mine mise mist misel misele amine amise amist imine imise vad
    vat va v da ma te de id u e i a d t
  `,
  minimum: 4,
  rounds: 1,
});

export const et: LanguageData = {
  tag: 'et',
  name: 'Estonian',
  functionWords: `
    ja on ei et see ta oli kui ka mis aga oma ning või kes nii ma selle veel siis seda nagu välja pole juba mida
    üle kuid eest need ainult olnud ole vaid peale kuni olid kas ega neid siin üks kaks saab pärast mille sest
    meie me te nad teie nende tema minu sinu mina sina kõik kõige väga palju iga koos vastu juures enne alates
    ilma läbi ees taga all selles sellest sellele mitte pidi peab võib tuleb ehk näiteks eesti aasta aastal kus
    kuhu miks millal kuidas praegu täna homme eile midagi keegi miski ikka enam võiks oleks
  `,
  ownLetters: 'õ',
  abbreviations: 'hr pr dr prof nr lk jne nt vt st u ca s.o s.t tel a k mln mld eKr pKr',
  stem: affixes,
};
