import { UnreadableError } from '../unreadable.ts';

export type FeedErrorCode = 'feed.empty' | 'feed.too-large' | 'feed.web-page' | 'feed.not-a-feed' | 'feed.bad-json';

const SENTENCES: Record<FeedErrorCode, string> = {
  'feed.empty': 'The document is empty.',
  'feed.too-large': 'The document is larger than a feed may be; raise the limit for this source if it is right.',
  'feed.web-page': 'This is a web page and no feed; give the address of its feed instead.',
  'feed.not-a-feed': 'No RSS, RDF, Atom, CDF or JSON feed was found in the document.',
  'feed.bad-json': 'The document looks like JSON but cannot be read as JSON.',
};

/** Nothing of the document can be read as a feed. `code` is stable; `message` is a sentence for people. */
export class FeedError extends UnreadableError {
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, detail?: string) {
    super(detail === undefined ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`);
    this.name = 'FeedError';
    this.code = code;
  }
}
