/** The words of the form, in one language. */
export interface TipWords {
  readonly language: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly textHint: string;
  readonly where: string;
  readonly whereHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly optional: string;
  readonly send: string;
  readonly privacy: string;
  readonly honeypot: string;
  readonly mistakes: string;
  readonly mistakeText: string;
  readonly mistakeLink: string;
  readonly mistakeLength: string;
  readonly thanks: string;
  readonly thanksText: string;
  readonly another: string;
  readonly tooMany: string;
  readonly tooManyText: string;
  readonly exercise: string;
  readonly languages: string;
}

const en: TipWords = {
  language: 'en',
  name: 'English',
  title: 'Tell us about a rumour',
  lead: 'Did you see or hear something about how the election is run that may not be true? Tell us, and it can be checked and answered in public.',
  text: 'What did you see or hear?',
  textHint: 'In your own words, in any language. Please leave out names of private persons.',
  where: 'Where?',
  whereHint: 'A town, a polling station, a website, a chat group.',
  link: 'Link',
  linkHint: 'The address of the page or post, beginning with https://',
  contact: 'How can we answer you?',
  contactHint: 'A mail address or telephone number. It is stored encrypted and shown only to those who answer.',
  optional: 'optional',
  send: 'Send',
  privacy:
    'Your network address is not stored. What you write may be quoted in a public answer, without saying who sent it.',
  honeypot: 'Leave this empty',
  mistakes: 'Something is missing',
  mistakeText: 'Say in a few words what you saw or heard.',
  mistakeLink: 'The link must begin with http:// or https://, or be left empty.',
  mistakeLength: 'This is too long.',
  thanks: 'Thank you',
  thanksText: 'We have kept what you told us, and somebody will look at it.',
  another: 'Tell us something else',
  tooMany: 'Too many at once',
  tooManyText:
    'Several tips have just come from where you are. What you wrote was not kept: please send it again in an hour.',
  exercise: 'This is an exercise. Nothing here is real.',
  languages: 'Languages',
};

const ro: TipWords = {
  language: 'ro',
  name: 'Română',
  title: 'Semnalați un zvon',
  lead: 'Ați văzut sau ați auzit ceva despre organizarea alegerilor care s-ar putea să nu fie adevărat? Spuneți-ne, ca să poată fi verificat și lămurit public.',
  text: 'Ce ați văzut sau ați auzit?',
  textHint: 'Cu propriile cuvinte, în orice limbă. Vă rugăm să nu scrieți numele unor persoane private.',
  where: 'Unde?',
  whereHint: 'O localitate, o secție de votare, un site, un grup de discuții.',
  link: 'Link',
  linkHint: 'Adresa paginii sau a postării, care începe cu https://',
  contact: 'Cum vă putem răspunde?',
  contactHint: 'O adresă de e-mail sau un număr de telefon. Se păstrează criptat și îl văd doar cei care răspund.',
  optional: 'opțional',
  send: 'Trimiteți',
  privacy:
    'Adresa dumneavoastră de rețea nu se păstrează. Ce scrieți poate fi citat într-un răspuns public, fără a spune cine a trimis.',
  honeypot: 'Lăsați acest câmp gol',
  mistakes: 'Lipsește ceva',
  mistakeText: 'Spuneți în câteva cuvinte ce ați văzut sau ați auzit.',
  mistakeLink: 'Linkul trebuie să înceapă cu http:// sau https:// ori să rămână gol.',
  mistakeLength: 'Textul este prea lung.',
  thanks: 'Vă mulțumim',
  thanksText: 'Am păstrat ce ne-ați spus și cineva va verifica.',
  another: 'Semnalați altceva',
  tooMany: 'Prea multe deodată',
  tooManyText:
    'Din locul în care vă aflați tocmai au venit mai multe semnalări. Ce ați scris nu s-a păstrat: vă rugăm să trimiteți din nou peste o oră.',
  exercise: 'Acesta este un exercițiu. Nimic de aici nu este real.',
  languages: 'Limbi',
};

const ru: TipWords = {
  language: 'ru',
  name: 'Русский',
  title: 'Сообщите о слухе',
  lead: 'Вы увидели или услышали что-то о проведении выборов, что может оказаться неправдой? Сообщите нам, чтобы это можно было проверить и публично разъяснить.',
  text: 'Что вы увидели или услышали?',
  textHint: 'Своими словами, на любом языке. Пожалуйста, не называйте имён частных лиц.',
  where: 'Где?',
  whereHint: 'Населённый пункт, избирательный участок, сайт, группа в мессенджере.',
  link: 'Ссылка',
  linkHint: 'Адрес страницы или публикации, начиная с https://',
  contact: 'Как вам ответить?',
  contactHint: 'Электронная почта или номер телефона. Хранится в зашифрованном виде, видят только те, кто отвечает.',
  optional: 'необязательно',
  send: 'Отправить',
  privacy:
    'Ваш сетевой адрес не сохраняется. Написанное может быть приведено в публичном ответе без указания, кто его прислал.',
  honeypot: 'Оставьте это поле пустым',
  mistakes: 'Чего-то не хватает',
  mistakeText: 'Скажите в нескольких словах, что вы увидели или услышали.',
  mistakeLink: 'Ссылка должна начинаться с http:// или https:// либо остаться пустой.',
  mistakeLength: 'Слишком длинно.',
  thanks: 'Спасибо',
  thanksText: 'Мы сохранили ваше сообщение, и его рассмотрят.',
  another: 'Сообщить ещё о чём-то',
  tooMany: 'Слишком много сразу',
  tooManyText:
    'От вас только что пришло несколько сообщений. Написанное не сохранено: пожалуйста, отправьте его ещё раз через час.',
  exercise: 'Это учения. Всё здесь не по-настоящему.',
  languages: 'Языки',
};

/** Languages in which there are words for the form. */
export const tipWords: Readonly<Record<string, TipWords>> = { en, ro, ru };
