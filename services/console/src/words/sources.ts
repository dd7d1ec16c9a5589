import type { SourceHealthState } from './keys.ts';
import { plural } from './plural.ts';

/** What is watched. */
export const sources = {
  title: 'Sources',
  lead: 'What is being watched, and whether it still speaks.',
  emptyTitle: 'No sources',
  empty: 'Name some in the configuration file.',
  states: {
    working: 'Working',
    failing: 'Failing',
    off: 'Switched off',
    gone: 'Gone',
    quarantined: 'Quarantined',
  } satisfies Record<SourceHealthState, string>,
  unknown: 'Not asked yet',
  sentToUs: 'Sent to us',
  lastSuccess: 'Last reached',
  lastNewEntry: 'Last new entry',
  nextPoll: 'Next try',
  failures: (n: number) => plural(n, 'failure in a row', 'failures in a row'),
  never: 'never',
  trouble: (n: number) => `${plural(n, 'source needs', 'sources need')} attention`,
  allWell: 'All sources are working.',
  dropped: (n: number) => `${plural(n, 'item', 'items')} left out since the beginning`,
  behind: (seconds: number) => `${seconds.toLocaleString('en')} s behind`,
  progress: (share: number) => `${Math.floor(share * 100)} % read`,
  download: 'Download the feeds as OPML',
  kinds: {
    title: 'Kinds of sources: terms, limits, credentials',
    shapes: {
      polled: 'asked in rounds',
      streamed: 'a stream',
      followed: 'read on from where it stopped',
      sent: 'sent to us',
    },
    terms: 'Terms',
    limits: 'Limits',
    credentials: 'Credentials',
  },
  decideTitle: 'Is it still the source you chose?',
  decideReason: 'Why? For example whom you asked.',
  confirm: 'It is: read it again',
  reject: 'It is not: switch it off',
  needsReason: 'Say why: others will ask.',
  sent: 'Kept. The collector acts on it within seconds.',
  decided: { confirm: (by: string) => `${by} confirmed it`, reject: (by: string) => `${by} rejected it` },
};
