import { type Claim, deriveId } from '@hearsay/contracts';
import { seeded } from '@hearsay/testkit';

/** What a made-up rumour is about: words that give it away, with their concepts. */
const subjects = [
  [
    'ball.destroy',
    'they burned the ballots behind the school',
    [
      ['destroyed', 'burned'],
      ['ballot', 'ballots'],
    ],
  ],
  [
    'reg.inflate',
    'dead people are on the voter list and vote',
    [
      ['dead-people', 'dead people'],
      ['register', 'voter list'],
    ],
  ],
  [
    'part.buying',
    'they pay five hundred lei for a vote at the gate',
    [
      ['vote-buying', 'pay'],
      ['vote', 'vote'],
    ],
  ],
  [
    'ball.extra',
    'someone put a stack of marked ballots into the box',
    [
      ['added', 'put'],
      ['ballot', 'ballots'],
    ],
  ],
  [
    'res.count',
    'observers were thrown out before the count began',
    [
      ['observer', 'observers'],
      ['expelled', 'thrown out'],
    ],
  ],
  [
    'tech.machine',
    'the voting machine changes votes to another party',
    [
      ['voting-machine', 'voting machine'],
      ['altered', 'changes'],
    ],
  ],
  [
    'proc.place',
    'the polling station was moved and nobody was told',
    [
      ['polling-place', 'polling station'],
      ['moved', 'moved'],
    ],
  ],
  [
    'tech.hack',
    'hackers broke into the server and the register is gone',
    [
      ['hacked', 'hackers'],
      ['register', 'register'],
    ],
  ],
] as const;

const beginnings = [
  'I was told that',
  'My neighbour says',
  'It is true:',
  'Listen,',
  'Look at this,',
  'A friend works there and',
];
const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'sa', 'lo', 'ni', 've', 'du', 'ga', 'pi'];
const endings = ['', '!', '!!!', ' 😱', ' #vote', ' https://t.example/x'];

/** A town that does not exist, a different one for every number. */
function town(n: number): string {
  let left = n + 1;
  let name = '';
  while (left > 0 || name.length < 6) {
    name += syllables[left % syllables.length];
    left = Math.floor(left / syllables.length);
  }
  return name[0]?.toUpperCase() + name.slice(1);
}

/** The text of a rumour, the same for the same number. */
export function rumourText(n: number) {
  const [category, text, given] = subjects[n % subjects.length] as (typeof subjects)[number];
  const excerpt = `${beginnings[Math.floor(n / 8) % beginnings.length]} in ${town(n)} at station ${100 + (n % 900)} ${text}`;
  const words = given.map(([concept, word]) => {
    const start = excerpt.indexOf(word);
    return { start, end: start + word.length, text: word, concept, weight: 1 };
  });
  return { category, excerpt, words };
}

/**
 * Claims about so many rumours: each is said first once, then by copies with other endings, of which one in ten has a word more.
 * The same for the same numbers.
 */
export function* generatedClaims(rumours: number, count: number): Generator<Claim> {
  const random = seeded(7);
  const start = Date.parse('2014-11-30T06:00:00Z');
  for (let i = 0; i < count; i += 1) {
    const n = i < rumours ? i : Math.floor(random() ** 2 * rumours);
    const { category, excerpt, words } = rumourText(n);
    const ending = endings[Math.floor(random() * endings.length)] as string;
    const more = i >= rumours && random() < 0.1 ? ' really' : '';
    const post = deriveId('post', i);
    yield {
      type: 'claim',
      v: 1,
      id: deriveId('claim', post, 1),
      jurisdiction: 'md' as Claim['jurisdiction'],
      post: {
        id: post,
        version: 1,
        source: `feed-${i % 50}` as Claim['post']['source'],
        platform: 'feed',
        author: deriveId('author', Math.floor(random() * 200_000)),
        fetchedAt: new Date(start + i * 30).toISOString(),
      },
      language: 'en',
      excerpt: `${excerpt}${more}${ending}`,
      category,
      flags: [],
      stance: 'asserts',
      confidence: 0.9,
      flagged: true,
      words,
      detector: { name: 'generated', version: '1' },
      cause: { topic: 'posts', partition: 0, offset: i },
      exercise: false,
    };
  }
}

/** Claims of a flood: one wording, each with a street and a number of its own, so that each opens a rumour. The same for the same number. */
export function* floodClaims(count: number): Generator<Claim> {
  for (const [i, claim] of [...generatedClaims(count, count)].entries()) {
    const excerpt = `I heard they burned the ballots in ${town(i)} street ${1 + (i % 900)} right now`;
    const words = [
      ['destroyed', 'burned'],
      ['ballot', 'ballots'],
    ].map(([concept, word]) => {
      const start = excerpt.indexOf(word as string);
      return {
        start,
        end: start + (word as string).length,
        text: word as string,
        concept: concept as string,
        weight: 1,
      };
    });
    const post = { ...claim.post, id: deriveId('post', 'flood', i), source: 'tips' as Claim['post']['source'] };
    yield { ...claim, id: deriveId('claim', post.id, 1), post, category: 'ball.destroy', excerpt, words };
  }
}
