import type { Incident, IncidentFacts, Me, Setting } from '@hearsay/contracts';
import type { Fields } from '../../kept/use-kept.ts';
import { instantIn, localIn } from '../../time/zoned.ts';
import type { Words } from '../../words/en.ts';

type Problems = Readonly<Record<string, string>>;

/** What the form begins with: what is known of an incident, or what usually holds for one that somebody reports now. */
export function startOf(
  incident: Incident | undefined,
  { setting, me }: { setting: Setting; me: Me },
  now: number,
): Fields {
  const zone = setting.election.timezone;
  const local = (at: string | undefined) => (at === undefined ? '' : localIn(zone, Date.parse(at)));
  if (incident === undefined) {
    const agency = me.roles.every((role) => role === 'agency-member') ? (me.agency ?? '') : '';
    const category = setting.categories[0]?.id ?? '';
    return { title: '', category, area: '', began: localIn(zone, now), ended: '', agency, tlp: 'TLP:GREEN', known: '' };
  }
  const { title, category, area = '', agency = '', tlp, known, began, ended } = incident;
  return { title, category, area, agency, tlp, known, began: local(began), ended: local(ended) };
}

/** The facts as the api takes them, or what is missing or wrong, by field. */
export function factsOf(
  words: Words['incidents'],
  fields: Fields,
  zone: string,
): { facts: IncidentFacts } | { problems: Problems } {
  const problems: Record<string, string> = {};
  const given = (name: string) => (fields[name] ?? '').trim();
  for (const name of ['title', 'known']) if (given(name) === '') problems[name] = words.needed;
  const began = instantIn(zone, given('began'));
  const ended = given('ended') === '' ? undefined : instantIn(zone, given('ended'));
  if (began === undefined) problems.began = words.badTime;
  if (given('ended') !== '' && ended === undefined) problems.ended = words.badTime;
  if (began !== undefined && ended !== undefined && ended < began) problems.ended = words.endsBefore;
  if (Object.keys(problems).length > 0) return { problems };
  const optional = Object.fromEntries(
    [
      ['area', given('area')],
      ['agency', given('agency')],
      ['ended', ended ?? ''],
    ].filter(([, value]) => value !== ''),
  );
  const needed = {
    title: given('title'),
    known: given('known'),
    category: given('category'),
    tlp: given('tlp'),
    began,
  };
  // The api's schema brands and checks it.
  return { facts: { ...needed, ...optional } as unknown as IncidentFacts };
}
