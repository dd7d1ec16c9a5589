import type { Word } from '../text/reading.ts';

const table = (list: string, codes: readonly string[]): [string, string][] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((word, i): [string, string] => [word, codes[i] as string]),
    );

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days of the week, folded, Monday first: one line a language or case. Written from general knowledge of the languages. */
const weekdays = table(
  `monday tuesday wednesday thursday friday saturday sunday
  luni marti miercuri joi vineri sambata duminica
  понедельник вторник среда четверг пятница суббота воскресенье
  понедельника вторника среду четверга пятницу субботу воскресенья
  понеділок вівторок середа четвер п'ятниця субота неділя
  понеділка вівторка середу четверга п'ятницю суботу неділю
  lunes martes miercoles jueves viernes sabado domingo
  lundi mardi mercredi jeudi vendredi samedi dimanche
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo
  lunedi martedi mercoledi giovedi venerdi sabato domenica
  poniedzialek wtorek sroda czwartek piatek sobota niedziela
  poniedzialku wtorku srode czwartku piatku sobote niedziele
  pazartesi sali carsamba persembe cuma cumartesi pazar
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  mandag tirsdag onsdag torsdag fredag lordag sondag
  mandag tisdag onsdag torsdag fredag lordag sondag
  maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
  esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev
  pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena
  pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis
  понеделник вторник сряда четвъртък петък събота неделя
  ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა
  ორშაბათს სამშაბათს ოთხშაბათს ხუთშაბათს პარასკევს შაბათს კვირას`,
  week,
);

/** Tomorrow and yesterday. Today is when a thing is said, and need not be said. */
const near = table(
  `tomorrow yesterday
  maine ieri
  завтра вчера
  завтра вчора
  manana ayer
  demain hier
  amanha ontem
  domani ieri
  jutro wczoraj
  yarin dun
  morgen gestern
  imorgon igar
  huomenna eilen
  утре вчера
  ხვალ გუშინ`,
  ['+1', '-1'],
);

/** Small numbers in words; one is left out, for it is an article too. */
const counted = table(
  `two three four five six seven eight nine ten eleven twelve
  doi trei patru cinci sase sapte opt noua zece unsprezece doisprezece
  два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать
  двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати
  два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять
  dos tres cuatro cinco seis siete ocho nueve diez once doce
  deux trois quatre cinq six sept huit neuf dix onze douze
  zwei drei vier funf sechs sieben acht neun zehn elf zwolf`,
  ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
);

const days = new Map<string, string>([...weekdays, ...near]);
const numerals = new Map<string, string>(counted);

/** The days that a text names, as codes that are the same in every language. */
export function daysOf(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (const { form } of words) {
    const day = days.get(form);
    if (day !== undefined) found.add(day);
  }
  return found;
}

/** The numbers and clock times of a text: `18:00` and `6 pm` are 18, `1000` and `1.000` are one. */
export function numbersOf(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  words.forEach((word, i) => {
    if (!word.number) {
      const counted = numerals.get(word.form);
      if (counted !== undefined) found.add(counted);
      return;
    }
    const [, hour = word.form, minutes = '0'] = /^(\d{1,2})[:.h](\d{1,2})$/.exec(word.form) ?? [];
    const afternoon = words[i + 1]?.form === 'pm' && Number(hour) < 12;
    const plain = afternoon ? String(Number(hour) + 12) : hour;
    found.add(Number(minutes) === 0 ? plain : `${plain}:${minutes}`);
  });
  return found;
}
