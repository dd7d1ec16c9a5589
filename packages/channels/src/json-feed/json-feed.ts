import { textOf, titleOf, topicOf } from '../alert-text.ts';
import type { FeedHead } from '../feed-head.ts';
import type { Message } from '../port.ts';

/** A subscription's alerts as JSON Feed 1.1, in the order given. */
export function renderJsonFeed(head: FeedHead, messages: readonly Message[]): string {
  const items = messages.map((message) => {
    const { alert } = message;
    const { id, at, reason, tlp, exercise } = alert;
    return {
      id: `urn:hearsay:alert:${id}`,
      url: message.links.page,
      title: titleOf(alert),
      summary: message.why,
      content_text: textOf(message),
      date_published: at,
      ...(alert.about === 'source' ? {} : { language: alert.rumour.language }),
      tags: [topicOf(alert), reason.kind, tlp, ...(exercise ? ['exercise'] : [])],
    };
  });
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.home,
    feed_url: head.self,
    authors: [{ name: 'Hearsay' }],
    items,
  });
}
