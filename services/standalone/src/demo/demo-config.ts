import { Config } from '@hearsay/contracts';
import { authority, outlets } from './outlets.ts';

export interface DemoAddresses {
  readonly feedUrl: (feed: string) => string;
  /** The CERT's end of a webhook. */
  readonly webhook: { readonly url: string; readonly secret: string };
  /** Milliseconds since 1970. */
  readonly now: number;
}

const timezone = 'Europe/Chisinau';

/** The installation of the demo: the day of the election is today, so that clocks and phases are those of the day. */
export function demoConfig({ feedUrl, webhook, now }: DemoAddresses): Config {
  return Config.parse({
    jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro', 'ru', 'en'] },
    election: {
      id: 'md-demo',
      name: 'General election (fictional)',
      day: new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(now),
      timezone,
      polls: { open: '07:00', close: '21:00' },
    },
    sources: [
      ...outlets.map(({ id, title, languages }) => ({
        id,
        kind: 'feed',
        url: feedUrl(id),
        every: '2s',
        name: title,
        languages: [...languages],
        official: id === authority,
      })),
      { id: 'tips', kind: 'tipline', name: 'Tips of the public' },
    ],
    jurisdictions: [
      { id: 'balti', name: 'Bălți', level: 'local', names: ['Бельцы', 'Бельц'] },
      { id: 'orhei', name: 'Orhei', level: 'local', names: ['Орхей', 'Оргеев'] },
    ],
    forums: [
      {
        id: 'cyber',
        name: 'Cyber forum',
        role: 'mediator',
        agencies: ['cert', 'telecom'],
        categories: ['tech.hack', 'tech.outage', 'tech.network', 'reg.breach', 'reg.service'],
      },
    ],
    agencies: [
      { id: 'cert', name: 'National CERT', kind: 'cert', channels: [{ kind: 'webhook', ...webhook }] },
      { id: 'police', name: 'Police', kind: 'police' },
      { id: 'emb-balti', name: 'Electoral office, Bălți', kind: 'local-emb', jurisdiction: 'balti' },
      { id: 'emb-orhei', name: 'Electoral office, Orhei', kind: 'local-emb', jurisdiction: 'orhei' },
      { id: 'telecom', name: 'Telecom operator', kind: 'telecom' },
      { id: 'broadcaster', name: 'National broadcaster', kind: 'media', clearance: 'TLP:GREEN' },
    ],
    subscriptions: [
      {
        id: 'cert-systems',
        agency: 'cert',
        match: { category: ['tech.hack', 'tech.outage', 'reg.service', 'reg.breach', 'reg.tamper', 'inst.imperson'] },
      },
      {
        id: 'police-offences',
        agency: 'police',
        match: { category: ['part.buying', 'part.intimidation', 'ball.destroy', 'ball.custody', 'fraud.voting'] },
      },
      ...['balti', 'orhei'].map((town) => ({
        id: `${town}-polls`,
        agency: `emb-${town}`,
        match: {
          category: ['proc.hours', 'proc.place', 'proc.marking', 'part.queues', 'reg.service', 'ball.destroy'],
          source: ['malul', 'fantana', 'dvor'],
        },
      })),
      { id: 'telecom-networks', agency: 'telecom', match: { category: ['tech.network', 'tech.outage'] } },
      { id: 'broadcaster-urgent', agency: 'broadcaster', match: { priority: 60 } },
    ],
    people: [
      { id: 'ana', name: 'Ana Rusu', roles: ['analyst'] },
      { id: 'mihai', name: 'Mihai Ceban', roles: ['communications'] },
      { id: 'elena', name: 'Elena Lupu', roles: ['approver'] },
      { id: 'victor', name: 'Victor Moraru', roles: ['agency-member'], agency: 'cert' },
    ],
    network: { allow: ['127.0.0.1/32'] },
  });
}
