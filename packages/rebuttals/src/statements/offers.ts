import { covers, type Rumour, type StatementOffer, type StatementVersion, type Topic } from '@hearsay/contracts';
import { inForce, type Statement } from './standing.ts';

type About = Pick<Rumour, 'category' | 'language' | 'languages' | 'exercise'>;

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The statements that may be used on a rumour at an instant: approved and still good, for its leaf or its group, with a text in one of
 * its languages. Those for the leaf come before those for the group, those in more of its languages before the others.
 */
export function offersFor(rumour: About, statements: Iterable<Statement>, at: number): StatementOffer[] {
  const offers: StatementOffer[] = [];
  for (const statement of statements) {
    const version = statement.exercise === rumour.exercise ? inForce(statement, at) : undefined;
    const category = version && topicFor(rumour, version);
    if (!version || category === undefined) continue;
    const languages = languagesFor(rumour, version);
    if (languages.length === 0) continue;
    const { title, texts, expires } = version.body;
    offers.push({ id: statement.id, title, version: version.version, texts, expires, languages, category });
  }
  const rank = ({ category }: StatementOffer) => (category === rumour.category ? 0 : 1);
  return offers.sort(
    (a, b) => rank(a) - rank(b) || b.languages.length - a.languages.length || (a.title < b.title ? -1 : 1),
  );
}

/** The narrowest of the statement's topics that the rumour lies in. */
function topicFor({ category }: About, { body }: StatementVersion): Topic | undefined {
  return (
    body.categories.find((topic) => topic === category) ?? body.categories.find((topic) => covers(topic, category))
  );
}

/** Languages of its texts in which the rumour is told, the rumour's own first; all where the rumour's is not known. */
function languagesFor({ language, languages }: About, { body }: StatementVersion): string[] {
  const told = [language, ...Object.keys(languages)];
  const written = Object.keys(body.texts);
  if (told.every((tag) => tag === 'und')) return written;
  const found = told.flatMap((tag) => written.filter((text) => base(text) === base(tag)));
  return [...new Set(found)];
}
