/** A test that shows that a fault or an attack is survived: its file, and words that stand in its name. */
export interface Shown {
  readonly file: string;
  readonly test: string;
}

/** A fault or attack on the way in, and the tests that show what becomes of it. */
export interface Fault {
  readonly id: string;
  readonly what: string;
  readonly shownBy: readonly Shown[];
}

const outbound = 'packages/outbound/src/outbound.test.ts';
const attacks = 'packages/sources/src/feed/attacks.test.ts';
const parser = 'services/collector/src/parsing/parser.test.ts';
const stories = 'services/collector/src/stories.test.ts';
const poll = 'services/collector/src/poll.test.ts';

export const faults: readonly Fault[] = [
  {
    id: 'R1',
    what: 'a collector killed before what it has seen is written',
    shownBy: [
      { file: 'services/collector/src/posts-of.test.ts', test: 'gives the same ids when what was seen is lost' },
    ],
  },
  {
    id: 'R11',
    what: 'the log away for ten minutes',
    shownBy: [
      { file: poll, test: 'loses no entry that came and went meanwhile' },
      { file: 'services/collector/src/spool.test.ts', test: 'holds no more than its bound' },
      { file: 'services/collector/src/spool.test.ts', test: 'waits no longer for a log that says nothing' },
      { file: 'tests/real/broker-away.test.ts', test: 'R11: %s: reads on, loses nothing and doubles nothing' },
    ],
  },
  {
    id: 'S1',
    what: 'addresses inside, in every spelling',
    shownBy: [{ file: outbound, test: 'refuses %s before it connects' }],
  },
  {
    id: 'S2',
    what: 'a name that changes its mind between check and connection',
    shownBy: [
      { file: outbound, test: 'checks the address it connects to' },
      { file: outbound, test: 'refuses a name with one private address among public ones' },
    ],
  },
  {
    id: 'S3',
    what: 'redirects inside, in circles, to other schemes',
    shownBy: [
      { file: outbound, test: 'refuses a redirect to a private address' },
      { file: outbound, test: 'refuses a redirect to another scheme' },
      { file: outbound, test: 'ends a redirect loop' },
    ],
  },
  {
    id: 'S4',
    what: 'the same by webhooks, lists of feeds and evidence: there is one way out, and nothing else fetches',
    shownBy: [
      { file: 'tests/house/house.test.ts', test: 'fetches nothing but through the guarded way out' },
      { file: 'packages/cli/src/commands/sources.test.ts', test: 'says in a sentence what is wrong' },
    ],
  },
  {
    id: 'S5',
    what: 'documents that explode',
    shownBy: [
      { file: parser, test: 'the loop turns on' },
      { file: attacks, test: 'does not expand entities within entities' },
      { file: attacks, test: 'never reads an external entity' },
      { file: attacks, test: 'ends in good time on' },
    ],
  },
  {
    id: 'S6',
    what: 'bombs, bodies without end, slow bodies, headers without end, lying labels',
    shownBy: [
      { file: outbound, test: 'drops a gzip bomb at the cap' },
      { file: outbound, test: 'drops an endless body at the cap' },
      { file: outbound, test: 'gives up on a body that comes byte by byte' },
      { file: outbound, test: 'refuses headers without end' },
      { file: outbound, test: 'does not grow with a bomb' },
      {
        file: 'packages/sources/src/feed/charset/decode-bytes.test.ts',
        test: 'believes valid UTF-8 more than any label',
      },
    ],
  },
  {
    id: 'S11',
    what: 'characters that hide, turn round or look like others',
    shownBy: [
      { file: 'packages/claims/src/lexicon/gate.test.ts', test: 'th\\u200be elec\\u200btion' },
      { file: attacks, test: 'keeps bidirectional and zero-width characters as published' },
      { file: 'services/console/src/evidence/visible.test.ts', test: 'shows what hides or reorders characters' },
    ],
  },
  {
    id: 'S19',
    what: 'a flood of tips that is to wear analysts out',
    shownBy: [
      {
        file: 'services/api/src/endpoints/tips/admission.test.ts',
        test: 'a flood of 50,000 tips an hour from 5,000 addresses',
      },
      {
        file: 'services/api/src/endpoints/list-rumours/fold.test.ts',
        test: 'a source that alone carries many has its share of the list; the rest are folded and counted',
      },
      {
        file: 'tests/eval/ranking/ranking.test.ts',
        test: 'gives the tipline its share of the first fifty and no more',
      },
    ],
  },
  {
    id: 'S23',
    what: 'forged ids and links that are to replace or hide what others published',
    shownBy: [
      {
        file: 'services/collector/src/posts-of.test.ts',
        test: 'does not let another source replace a post by using its id',
      },
      { file: stories, test: 'is not swallowed by %s (S23)' },
      { file: stories, test: 'even where somebody else was faster (S23)' },
      {
        file: 'services/collector/src/evidence/evidence.test.ts',
        test: 'of an edit is another piece; the earlier one stays',
      },
    ],
  },
  {
    id: 'S30',
    what: 'names of built-in properties as keys',
    shownBy: [
      { file: attacks, test: 'is not moved by keys of prototypes' },
      {
        file: 'services/collector/src/posts-of.test.ts',
        test: 'is not fooled by ids that are names of built-in properties',
      },
      { file: 'packages/sources/src/feed/second/second-reader.test.ts', test: 'changes no prototype' },
    ],
  },
  {
    id: 'S33',
    what: 'a source that somebody else took over',
    shownBy: [
      { file: poll, test: 'is quarantined when it moves to another site for good' },
      { file: poll, test: 'is quarantined when nothing in it is known' },
      { file: 'services/collector/src/decisions.test.ts', test: 'is about this quarantine and no later one' },
      { file: 'tests/browser/quarantine.test.ts', test: 'is read again once a person says by keyboard' },
    ],
  },
];
