import {
  type DeadLetter,
  deriveId,
  type SourceKindLine,
  type SourceLine,
  type TipLine,
  type TipPage,
} from '@hearsay/contracts';

const ago = (now: number, minutes: number) => new Date(now - minutes * 60_000).toISOString();

export function sources(now: number): SourceLine[] {
  const line = (id: string, name: string, health?: SourceLine['health']): SourceLine => ({
    id,
    kind: 'feed',
    name,
    url: `https://${id}.example/feed.xml`,
    ...(health === undefined ? {} : { health }),
  });
  const working = (minutes: number): SourceLine['health'] => ({
    state: 'working',
    reason: '',
    budget: 1,
    failures: 0,
    lastSuccess: ago(now, 0.2),
    lastNewEntry: ago(now, minutes),
    nextPoll: ago(now, -0.4),
  });
  return [
    line('valpress', 'Valpress', working(2)),
    line('radio-nord', 'Radio Nord', working(9)),
    line('canal-3', 'Canal 3', working(31)),
    line('satul-nostru', 'Satul Nostru', {
      state: 'failing',
      reason: 'The address answers, but with a web page instead of a feed.',
      budget: 0.4,
      failures: 6,
      lastSuccess: ago(now, 48),
      lastNewEntry: ago(now, 55),
      nextPoll: ago(now, -2),
    }),
    line('capital-forum', 'Forumul Capitalei', {
      state: 'off',
      reason: 'Switched off after 40 failures in a row: the name does not resolve.',
      budget: 0,
      failures: 40,
      lastSuccess: ago(now, 900),
    }),
    line('ziarul-de-sud', 'Ziarul de Sud'),
  ];
}

const letter = (now: number, n: number, reason: string, code: string, text: string): DeadLetter => ({
  type: 'dead-letter',
  v: 1,
  id: deriveId('dead', n),
  at: ago(now, 12 * (n + 1)),
  worker: n === 0 ? 'detector' : 'indexer',
  code,
  reason,
  attempts: n === 0 ? 1 : 5,
  origin: { topic: n === 0 ? 'posts' : 'rumours', partition: 0, offset: 4711 + n, key: 'va', headers: {} },
  bytes: Buffer.from(text).toString('base64'),
});

const tip = (now: number, n: number, text: string, state: TipLine['state'], reason?: string): TipLine => ({
  type: 'tip',
  v: 1,
  id: deriveId('inbox', n),
  version: 1,
  jurisdiction: 'va' as TipLine['jurisdiction'],
  source: 'tips' as TipLine['source'],
  text,
  state,
  at: ago(now, 3 * (n + 1)),
  exercise: true,
  hasContact: n === 0,
  ofOrigin: n + 1,
  ...(reason === undefined ? {} : { reason }),
});

export const sourceKinds: SourceKindLine[] = [
  {
    kind: 'feed',
    shape: 'polled',
    summary: 'A feed in RSS, Atom or JSON Feed.',
    terms: 'Those of the publisher.',
    limits: 'As often as the feed asks for.',
    credentials: 'None.',
  },
];

export function tips(now: number, state: string | null): TipPage {
  const all = [
    tip(now, 0, 'La secția 12 se spune că buletinele s-au terminat.', 'new'),
    tip(now, 1, 'My neighbour plays loud music', 'held', 'nothing about an election was recognised'),
    tip(now, 2, 'Buy cheap watches', 'spam', 'a field was filled in that people do not see'),
  ];
  return {
    items: all.filter((one) => state === null || one.state === state),
    counts: { new: 1, held: 1, spam: 1 },
  };
}

export const deadLetters = (now: number): DeadLetter[] => [
  letter(now, 0, 'posts 0/4711 is not a post: text must be a string', 'bad-record', '{"type":"post","v":1,"text":17}'),
  letter(
    now,
    1,
    'The index refused the document: a date lies before the year 0',
    'index-refused',
    '{"type":"rumour-event","at":"-0001"}',
  ),
];
