import { type Config, deriveId, type Tip } from '@hearsay/contracts';

const told: readonly Pick<Tip, 'text' | 'where' | 'language' | 'state' | 'reason'>[] = [
  {
    text: 'La secția din școala veche ni s-a spus că registrul nu merge și să ne întoarcem mâine. E adevărat că se votează și mâine?',
    where: 'Orhei, str. Mihai Eminescu',
    language: 'ro',
    state: 'new',
  },
  {
    text: 'В подъезде висит листок от имени избирательной комиссии: голосование до шести. Печати на нём нет.',
    where: 'Бельцы',
    language: 'ru',
    state: 'new',
  },
  {
    text: 'I heard from a friend of a friend that all the ballots of the diaspora were thrown away!!!',
    language: 'en',
    state: 'held',
    reason: 'more tips than go on by themselves came within the hour',
  },
];

/** What members of the public sent in before the story begins. @param now milliseconds since 1970. */
export function preparedTips({ jurisdiction, sources, exercise }: Config, now: number): Tip[] {
  const tipline = sources.find(({ kind }) => kind === 'tipline');
  if (!tipline) return [];
  return told.map((tip, i) => ({
    ...{ type: 'tip', v: 1, id: deriveId('inbox', 'demo', i), version: 1, jurisdiction: jurisdiction.id },
    ...{ source: tipline.id, origin: `demo-${i}`, at: new Date(now - (i + 1) * 60_000).toISOString(), exercise },
    ...tip,
  }));
}
