import type { LanguageData } from '../language-data.ts';
import { affixStemmer } from '../stemmers/affixes.ts';

/** Endings of folded words: this language has no stemmer in the libraries used. */
const affixes = affixStemmer({
  endings: `
    šana šanas šanai šanu šanā sana sanas sanai sanu ejiem ejam ajiem ajam ajos ajas iem iim ies iji am as ai aj
    os es is us om em im um ei ie ij ju ja jam jas ji jus u i a e o s m ot tu ta ti to ts tas tie tos usi ušas
    usas dams dama jos jiem
  `,
  minimum: 4,
  rounds: 1,
});

export const lv: LanguageData = {
  tag: 'lv',
  name: 'Latvian',
  functionWords: `
    un ir par ar no ka uz tas kas lai bet vai arī kā nav tā pie gan to bija ko ja jau pēc ne tikai viņš līdz šo
    šis šī kad es mēs jūs viņi viņa savu vairāk kur ļoti visi viss tad tiek tika būs būt būtu var vēl pa pret
    bez tam tiem tās jo nekā kurš kura kuri starp zem pirms caur dēļ esmu esi esam mans tavs mūsu jūsu viņu
    neviens nekas kāpēc kāda kāds daudz maz šodien rīt vakar latvijas gada gadā varētu tomēr taču nebija nevar
    tātad
  `,
  ownLetters: 'ā ē ī ū ģ ķ ļ ņ',
  abbreviations: 'kgs kdze dr prof nr lpp utt u.c t.i piem plkst tūkst milj mljrd tālr g gs st',
  stem: affixes,
};
