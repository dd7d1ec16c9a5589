/** Posts for measuring near copies: made from a small grammar, so that many differ in one place, number or day only. */

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (text: string) => text.split('|');
const PLACES = [
  'Har',
  'Dun',
  'West',
  'Kil',
  'Ash',
  'Bren',
  'Car',
  'Der',
  'Elm',
  'Fair',
  'Gran',
  'Hol',
  'Iron',
  'Jar',
  'Kemp',
  'Lis',
  'Mar',
  'Nor',
  'Oak',
  'Pen',
].flatMap((start) =>
  [
    'low',
    'more',
    'port',
    'rush',
    'ford',
    'ton',
    'lisle',
    'went',
    'hurst',
    'view',
    'by',
    'brook',
    'dale',
    'row',
    'sey',
    'burn',
    'wick',
    'field',
    'ham',
    'rith',
  ].map((end) => start + end),
);
const ACTORS = words(
  'The county clerk|A poll worker|My neighbour|Two observers|The returning officer|A bus driver|The election board|A retired teacher|One of the volunteers|A local reporter',
);
const DEEDS = words(
  'says the scanners stopped reading ballots|saw sealed boxes carried out by the back door|was told to go home before the count was over|found ballots from the last election in a drawer|says nobody checked the signatures on the envelopes|watched the lights go out while they were counting|heard that the registers were missing a whole street|says the printers ran out of paper after lunch|filmed a van leaving with ballot boxes|says people were turned away for lack of a document',
);
const PLACED = words(
  'at the school in|in the library of|at the town hall of|in the sports hall of|at the fire station in',
);
const DAYS = words('on Monday|on Tuesday|on Friday|this morning|yesterday evening|on Saturday night');
const TAILS = words(
  'and nobody will talk about it|people are still waiting outside|why is the press silent|I have the pictures|the hotline does not answer|ask your councillor about it|this has to be checked|it happened in front of everyone',
);
const FOREIGN: readonly ((place: string, number: number) => string)[] = [
  (place, number) =>
    `Im Wahllokal in ${place} fehlten heute ${number} Stimmzettel, sagt ein Helfer, und niemand will davon wissen`,
  (place, number) =>
    `Dans le bureau de vote de ${place} il manquait ce matin ${number} bulletins et personne ne répond au téléphone`,
  (place, number) =>
    `En el colegio electoral de ${place} faltaban esta mañana ${number} papeletas y nadie contesta al teléfono`,
  (place, number) => `На участке в городе ${place} утром не хватило ${number} бюллетеней, наблюдателей попросили выйти`,
  (place, number) => `في مركز الاقتراع في ${place} كانت هناك ${number} ورقة ناقصة هذا الصباح ولا احد يجيب على الهاتف`,
  (place, number) => `${place} के मतदान केंद्र पर आज सुबह ${number} मतपत्र कम थे और कोई जवाब नहीं दे रहा`,
];

/** A different post for each number: in mixed radix over the slots, with numbers that never repeat within a frame. */
export function post(index: number): string {
  let rest = index;
  const take = <T>(list: readonly T[]): T => {
    const item = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return item;
  };
  if (index % 10 === 9) {
    rest = Math.floor(index / 10);
    const frame = take(FOREIGN);
    return frame(take(PLACES), 100 + rest);
  }
  if (index % 2 === 1) return freePost(index);
  const place = take(PLACES);
  const actor = take(ACTORS);
  const deed = take(DEEDS);
  const day = take(DAYS);
  const placed = take(PLACED);
  // The last clause may be cut off by an edit, so nothing is told apart by it alone.
  const tail = TAILS[Math.floor(index / 7) % TAILS.length]!;
  return `${actor} ${deed} ${placed} ${place} ${day}, ${20 + ((index * 7919) % 977)} ballots or more, ${tail}`;
}

const SYLLABLES = words('ba|re|ti|mo|lu|san|ker|vil|don|pra|shi|nel|gor|fa|wen|tus|cal|mi|zor|hen|jo|que|lan|dis');

/** Free text: 10 to 30 made-up words drawn with Zipf's law from some 13,000, after a generator seeded by the number. */
function freePost(index: number): string {
  const random = seeded(index + 1_000_003);
  return Array.from({ length: 10 + Math.floor(random() * 21) }, () => {
    let rank = Math.floor(13_824 ** random());
    let word = '';
    for (let k = 0; k < 3 && (k === 0 || rank > 0); k += 1) {
      word += SYLLABLES[rank % SYLLABLES.length]!;
      rank = Math.floor(rank / SYLLABLES.length);
    }
    return word;
  }).join(' ');
}

const LOOKALIKES: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і' };
const HANGINGS = words(
  '😡|!!!|👀👀|https://t.co/q8Zk2|#Election2026|via @somebody|| Channel Nine News|@friend @other|[x83kf]|please share',
);
const FRONTS = words('RT @someone: |BREAKING: |LIVE: |🚨 |URGENT!!! |Watch: ');
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** A copy with one to three cosmetic edits. */
export function copyOf(text: string, random: () => number): string {
  let copy = text;
  for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits -= 1) {
    const kind = Math.floor(random() * 9);
    if (kind === 0) copy = copy.toUpperCase();
    else if (kind === 1) copy = pick(FRONTS, random) + copy;
    else if (kind === 2) copy = `${copy} ${pick(HANGINGS, random)}`;
    else if (kind === 3) copy = copy.replace(/[aeopci]/g, (letter) => (random() < 0.15 ? LOOKALIKES[letter]! : letter));
    else if (kind === 4) copy = copy.replace(/ /g, () => (random() < 0.2 ? '  ' : ' '));
    else if (kind === 5) copy = copy.replace(/,/g, '').replace(/ /, '\u200b ');
    else if (kind === 6) copy = `${copy} ${random().toString(36).slice(2, 8)}`;
    else if (kind === 7) copy = slip(copy, random);
    else copy = copy.replace(/, [^,]*$/, '');
  }
  return copy;
}

/** Exchanges two neighbouring letters within a word of seven letters or more. */
function slip(text: string, random: () => number): string {
  const long = [...text.matchAll(/(?<![\p{L}])\p{Ll}{7,}/gu)];
  if (long.length === 0) return text;
  const match = pick(long, random);
  const at = match.index + 2 + Math.floor(random() * 3);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}
