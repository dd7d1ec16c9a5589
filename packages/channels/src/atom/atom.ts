import { textOf, titleOf, topicOf } from '../alert-text.ts';
import type { FeedHead } from '../feed-head.ts';
import type { Message } from '../port.ts';
import { element, text } from './xml.ts';

/** A subscription's alerts as an Atom feed (RFC 4287), in the order given. Ids stay the same whenever it is made. */
export function renderAtom(head: FeedHead, messages: readonly Message[]): string {
  const updated = messages.reduce(
    (latest, { alert }) => (alert.at > latest ? alert.at : latest),
    messages[0]?.alert.at ?? head.updated,
  );
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    text('id', `urn:hearsay:subscription:${head.subscription}`),
    text('title', head.title),
    text('updated', updated),
    element('author', {}, text('name', 'Hearsay')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: head.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: head.home }),
    ...messages.map(entry),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entry(message: Message): string {
  const { alert, why, links } = message;
  const { id, at, reason, tlp, exercise } = alert;
  const category = (scheme: string, term: string) => element('category', { scheme: `urn:hearsay:${scheme}`, term });
  return element(
    'entry',
    {},
    text('id', `urn:hearsay:alert:${id}`),
    text('title', titleOf(alert)),
    text('updated', at),
    text('published', at),
    element('link', { rel: 'alternate', type: 'text/html', href: links.page }),
    category('category', topicOf(alert)),
    category('reason', reason.kind),
    category('tlp', tlp),
    ...(exercise ? [category('exercise', 'exercise')] : []),
    text('summary', why),
    text('content', textOf(message), { type: 'text' }),
  );
}
