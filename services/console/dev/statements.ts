import type { Rumour } from '@hearsay/contracts';

/** An invented rumour: what is said, in which languages, and the words that give it away (concept and weight). */
export interface Seed {
  readonly category: Rumour['category'];
  readonly said: readonly (readonly [language: string, text: string])[];
  readonly words: Readonly<Record<string, readonly [concept: string, weight: number]>>;
  readonly claims: number;
  readonly minutesAgo: number;
  readonly priority: number;
}

const seed = (
  category: Seed['category'],
  priority: number,
  claims: number,
  minutesAgo: number,
  said: Seed['said'],
  words: Seed['words'],
): Seed => ({ category, said, words, claims, minutesAgo, priority });

export const seeds: readonly Seed[] = [
  seed(
    'reg.service',
    91,
    64,
    110,
    [
      ['ro', 'Sistemul electronic de vot a picat după un atac cibernetic, oamenii stau la cozi de două ore.'],
      ['ru', 'Система проверки избирателей упала из-за атаки хакеров, очереди на участках.'],
      ['en', 'The electronic voter register is down after a cyber attack, queues of two hours at the polls.'],
    ],
    {
      'a picat': ['down', 1.4],
      'atac cibernetic': ['attacked', 2.6],
      упала: ['down', 1.4],
      'атаки хакеров': ['attacked', 2.5],
      'voter register': ['poll-book', 1.1],
      'is down': ['down', 1.5],
      'cyber attack': ['attacked', 2.7],
    },
  ),
  seed(
    'tech.hack',
    83,
    41,
    95,
    [
      ['en', 'Hackers are inside the counting system right now, the results are already being changed!'],
      ['ru', 'Хакеры уже внутри системы подсчёта, результаты меняют прямо сейчас!'],
    ],
    {
      Hackers: ['hacked', 1.9],
      'counting system': ['count', 1.2],
      'being changed': ['altered', 2.1],
      Хакеры: ['hacked', 1.9],
      меняют: ['altered', 1.6],
    },
  ),
  seed(
    'proc.hours',
    78,
    22,
    40,
    [
      ['ro', 'Secțiile de vot se închid azi la ora 18, nu la 21. Grăbiți-vă!'],
      ['ru', 'Участки сегодня закрываются в 18 часов, а не в 21!'],
    ],
    {
      'se închid': ['close', 1.3],
      'la ora 18': ['wrong-hour', 2.2],
      закрываются: ['close', 1.3],
      'в 18 часов': ['wrong-hour', 2.1],
    },
  ),
  seed(
    'ball.destroy',
    74,
    18,
    70,
    [
      ['ru', 'За школой №12 нашли сожжённые бюллетени, целый мешок.'],
      ['ro', 'Buletine de vot arse au fost găsite lângă școala 12.'],
    ],
    {
      сожжённые: ['burned', 2.4],
      бюллетени: ['ballots', 1.2],
      'Buletine de vot': ['ballots', 1.2],
      arse: ['burned', 2.3],
    },
  ),
  seed('part.intimidation', 71, 9, 25, [['ro', 'Poliția verifică telefoanele alegătorilor la secția 204.']], {
    Poliția: ['police', 0.9],
    'verifică telefoanele': ['checks', 1.8],
  }),
  seed(
    'res.timing',
    68,
    15,
    15,
    [['en', 'The results page has been frozen for an hour. They are rewriting the numbers, obviously.']],
    { frozen: ['delay', 1.1], 'rewriting the numbers': ['altered', 2.2] },
  ),
  seed(
    'reg.inflate',
    63,
    30,
    600,
    [
      ['ru', 'В списках двести тысяч мёртвых душ, проверьте свой подъезд.'],
      ['en', 'Two hundred thousand dead people are still on the voter list.'],
    ],
    {
      'мёртвых душ': ['dead-voters', 2.6],
      списках: ['register', 0.8],
      'dead people': ['dead-voters', 2.4],
      'voter list': ['register', 1.1],
    },
  ),
  seed('fraud.voting', 61, 12, 55, [['ro', 'Un autobuz cu oameni a votat deja în trei secții diferite.']], {
    autobuz: ['carousel', 1.2],
    'trei secții': ['several-places', 1.9],
  }),
  seed('tech.network', 58, 7, 30, [['en', 'Power went out in the north exactly when the count began. Coincidence?']], {
    'Power went out': ['power-cut', 1.6],
    'Coincidence?': ['insinuation', 0.9],
  }),
  seed('proc.documents', 55, 14, 180, [['ru', 'Без нового паспорта не пускают голосовать, старые не принимают.']], {
    'не пускают': ['refused', 1.5],
    'нового паспорта': ['document', 1.4],
  }),
  seed('part.buying', 52, 11, 320, [['ro', 'Se dau 400 de lei pentru o poză cu buletinul ștampilat.']], {
    '400 de lei': ['money', 1.6],
    'poză cu buletinul': ['proof-of-vote', 1.8],
  }),
  seed(
    'inst.imperson',
    50,
    5,
    20,
    [['en', 'Official letter from the Commission: voting in the capital is extended to Monday.']],
    { 'Official letter': ['letter', 0.8], 'extended to Monday': ['wrong-date', 2.0] },
  ),
  seed('ball.custody', 47, 6, 35, [['ru', 'Урны вывезли ночью без наблюдателей, пломбы сорваны.']], {
    вывезли: ['moved', 1.3],
    'пломбы сорваны': ['seal-broken', 2.1],
  }),
  seed(
    'res.fake',
    45,
    8,
    12,
    [['en', 'Leaked exit poll: 71 percent. The official one will be different, you will see.']],
    { 'Leaked exit poll': ['exit-poll', 1.7] },
  ),
  seed('part.secrecy', 42, 4, 400, [['ro', 'Camerele din secții filmează cum votezi.']], {
    Camerele: ['camera', 1.2],
    'filmează cum votezi': ['secrecy', 2.0],
  }),
  seed('ball.extra', 41, 10, 210, [['ru', 'Напечатали на двести тысяч бюллетеней больше, чем избирателей.']], {
    бюллетеней: ['ballots', 1.0],
    'больше, чем избирателей': ['surplus', 2.2],
  }),
  seed('proc.place', 40, 3, 50, [['ro', 'Secția 88 s-a mutat, nu mai e la grădinița din colț.']], {
    's-a mutat': ['moved', 1.8],
  }),
  seed('tech.machine', 38, 5, 500, [['en', 'The scanners read every second vote for the wrong list.']], {
    scanners: ['machine', 1.1],
    'wrong list': ['flips', 1.7],
  }),
  seed('reg.purge', 36, 6, 700, [['ro', 'Diaspora a fost ștearsă din liste peste noapte.']], {
    'ștearsă din liste': ['struck-off', 2.3],
  }),
  seed('proc.special', 34, 4, 900, [['en', 'If you live abroad you can vote by e-mail until midnight.']], {
    'vote by e-mail': ['wrong-method', 2.2],
  }),
  seed('ball.ink', 31, 3, 260, [['ru', 'Чернила смываются обычным спиртом.']], {
    Чернила: ['ink', 1.1],
    смываются: ['comes-off', 1.4],
  }),
  seed('inst.capture', 30, 9, 1400, [['ru', 'Половина комиссии сидит на зарплате из-за границы.']], {
    комиссии: ['emb', 0.9],
    'из-за границы': ['foreign', 1.3],
  }),
  seed(
    'fraud.general',
    28,
    26,
    1000,
    [
      ['en', 'It has been rigged from the start, everybody knows it.'],
      ['ro', 'Alegerile sunt furate de la început.'],
    ],
    { rigged: ['rigged', 2.2], furate: ['rigged', 2.2] },
  ),
  seed('part.queues', 26, 4, 18, [['ro', 'La secția din Botanica s-au terminat buletinele.']], {
    's-au terminat': ['ran-out', 1.9],
    buletinele: ['ballots', 0.9],
  }),
  seed('res.mismatch', 24, 2, 9, [['en', 'Protocol 31: 612 on the list, 640 votes. How?']], {
    '612 on the list, 640 votes': ['more-votes', 2.4],
  }),
  seed('ball.design', 20, 2, 1800, [['ru', 'Верхняя строка напечатана жирнее остальных.']], {
    жирнее: ['layout', 1.2],
  }),
  seed('part.futility', 18, 3, 2500, [['ro', 'Dacă votează sub 50%, alegerile se anulează, stați acasă.']], {
    'se anulează': ['annul', 1.7],
    'stați acasă': ['stay-home', 1.2],
  }),
  seed('tech.missing', 15, 1, 300, [['en', 'Two tablets with the register vanished from a polling station van.']], {
    vanished: ['missing', 1.6],
    register: ['register', 0.8],
  }),
  seed('cand.access', 12, 2, 4000, [['ru', 'Их сняли с выборов за ночь, суд даже не заседал.']], {
    'сняли с выборов': ['off-ballot', 1.8],
  }),
  seed(
    'proc.marking',
    8,
    1,
    90,
    [['en', 'Only a blue pen counts, black ink spoils the ballot. <b onclick="alert(1)">Share</b>']],
    { 'blue pen': ['pen', 1.3], 'spoils the ballot': ['spoils', 1.6] },
  ),
];
