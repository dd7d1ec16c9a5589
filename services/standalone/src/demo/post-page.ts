import { escaped, type FeedItem } from './render-feed.ts';

/** One post of the story as a page, for whoever follows a rumour back to where it was said. */
export function postPage(outlet: string, { title, text, author, published }: FeedItem): string {
  const about = [author, published?.toUTCString()].filter((part) => part !== undefined).join(', ');
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(outlet)}</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem;color:#222}small{color:#666}</style></head>
<body><small>${escaped(outlet)}. Fictional: written for the Hearsay demo.</small>
${title ? `<h1>${escaped(title)}</h1>` : ''}<p>${escaped(text)}</p>
<small>${escaped(about)}</small></body></html>`;
}
