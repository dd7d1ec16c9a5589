import { parseArgs } from 'node:util';
import { HearsayError } from '@hearsay/contracts';
import { createOutbound } from '@hearsay/outbound';
import { FeedError, parseFeed } from '@hearsay/sources';
import type { Command } from '../command.ts';

/** `hearsay sources test URL` */
export const command: Command = {
  name: 'sources',
  summary: 'try out a source before it is watched',
  usage: [
    'hearsay sources test URL [--allow CIDR ...]',
    '',
    'Fetches the address as the collector would, says what it is, what is in it and how often it asks to be read.',
    '--allow 127.0.0.1/32 lets it reach an address that is private.',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { allow: { type: 'string', multiple: true, default: [] } },
      allowPositionals: true,
    });
    const [verb, url] = positionals;
    if (verb !== 'test' || url === undefined) {
      io.err(this.usage);
      return 2;
    }
    const outbound = createOutbound({ allow: values.allow, userAgent: 'Hearsay/0.1 (source test)' });
    try {
      const response = await outbound.request(url);
      io.out(
        `answer     ${response.status}, ${response.body.length} bytes, ${response.headers['content-type'] ?? 'no content type'}`,
      );
      if (response.movedTo)
        io.out(`moved to   ${response.movedTo} (for good: put this address into the configuration)`);
      if (response.status !== 200) return 1;
      const { etag, 'last-modified': modified, 'content-type': contentType } = response.headers;
      io.out(
        `validators ${[etag && 'ETag', modified && 'Last-Modified'].filter(Boolean).join(', ') || 'none: every reading fetches everything'}`,
      );
      const feed = parseFeed(response.body, {
        url: response.url,
        ...(contentType === undefined ? {} : { contentType }),
      });
      io.out(`format     ${feed.format}`);
      io.out(`title      ${feed.title ?? '(none)'}`);
      io.out(`language   ${feed.language ?? '(not stated)'}`);
      io.out(`entries    ${feed.entries.length}`);
      for (const entry of feed.entries.slice(0, 5)) {
        io.out(
          `  ${entry.published ?? '(no date)               '}  ${(entry.title ?? entry.text).replace(/\s+/g, ' ').slice(0, 100)}`,
        );
      }
      for (const problem of feed.problems) io.out(`problem    ${problem}`);
      return 0;
    } catch (error) {
      if (!(error instanceof HearsayError) && !(error instanceof FeedError)) throw error;
      io.out(`failed     ${error.message}`);
      return 1;
    } finally {
      await outbound.close();
    }
  },
};
