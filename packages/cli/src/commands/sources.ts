import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { HearsayError, SourceConfig } from '@hearsay/contracts';
import { createOutbound } from '@hearsay/outbound';
import { kindOf, kinds, readOpml, UnreadableError, writeOpml } from '@hearsay/sources';
import type { Command, CommandIo } from '../command.ts';
import { readInstallation } from '../installation.ts';
import { readTwice } from '../sources/read-twice.ts';
import { sourcesInYaml } from '../sources-in-yaml.ts';

const notKnown = (kind: string) =>
  new HearsayError(
    'bad-request',
    `there is no kind "${kind}" that needs only an address (known: feed, telegram, youtube, sitemap, mastodon)`,
  );

/** `hearsay sources kinds | test | import` */
export const command: Command = {
  name: 'sources',
  summary: 'the kinds of sources, try one out, take a list over, give it away',
  usage: [
    'hearsay sources kinds',
    'hearsay sources test URL [--kind feed] [--allow CIDR ...]',
    'hearsay sources import FILE.opml > sources.yaml',
    'hearsay sources export --opml [--config FILE] > list.opml',
    '',
    'kinds   says of each kind whose terms apply, what it cannot see and which key it needs.',
    'test    fetches the address as the collector would, says what it is, what is in it and how often it asks to be read.',
    '        --allow 127.0.0.1/32 lets it reach an address that is private.',
    'import  prints the feeds of a list that a feed reader exported, as they are written in the configuration.',
    'export  prints the feeds of the configuration as such a list.',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        allow: { type: 'string', multiple: true, default: [] },
        kind: { type: 'string', default: 'feed' },
        opml: { type: 'boolean', default: false },
        config: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [verb, what] = positionals;
    try {
      if (verb === 'kinds') return listKinds(io);
      if (verb === 'test' && what !== undefined) return await tryOut(what, values.kind, values.allow, io);
      if (verb === 'export' && values.opml) return await exportList(values.config, io);
      if (verb === 'import' && what !== undefined) return await importList(what, io);
    } catch (error) {
      if (!(error instanceof HearsayError) && !(error instanceof UnreadableError)) throw error;
      io.out(`failed     ${error.message}`);
      return 1;
    }
    io.err(this.usage);
    return 2;
  },
};

function listKinds(io: CommandIo): number {
  for (const [name, { about, shape }] of Object.entries(kinds)) {
    io.out(name);
    io.out(`  ${about.summary}`);
    io.out(`  read         ${shape}`);
    io.out(`  terms        ${about.terms}`);
    io.out(`  limits       ${about.limits}`);
    io.out(`  credentials  ${about.credentials}`);
  }
  return 0;
}

async function tryOut(url: string, kind: string, allow: readonly string[], io: CommandIo): Promise<number> {
  const isPolled = Object.hasOwn(kinds, kind) && kinds[kind as keyof typeof kinds].shape === 'polled';
  if (!isPolled || kind === 'json') throw notKnown(kind);
  const read = SourceConfig.safeParse({ id: 'tried', kind, url });
  if (!read.success)
    throw new HearsayError('bad-request', `${url}: ${read.error.issues[0]?.message ?? 'cannot be read'}`);
  const source = read.data;
  const { request } = kindOf(source);
  const outbound = createOutbound({ allow, userAgent: 'Hearsay/0.1 (source test)' });
  try {
    const asked = request(source, undefined);
    const response = await outbound.request(asked.url, { headers: { accept: asked.accept } });
    const { etag, 'last-modified': modified, 'content-type': contentType } = response.headers;
    io.out(`answer     ${response.status}, ${response.body.length} bytes, ${contentType ?? 'no content type'}`);
    if (response.movedTo) io.out(`moved to   ${response.movedTo} (for good: put this address into the configuration)`);
    if (response.status !== 200) return 1;
    io.out(
      `validators ${[etag && 'ETag', modified && 'Last-Modified'].filter(Boolean).join(', ') || 'none: every reading fetches everything'}`,
    );
    const options = { url: response.url, ...(contentType === undefined ? {} : { contentType }) };
    const compared = await readTwice(response.body, source, options);
    const { content } = compared;
    io.out(`format     ${content.format}`);
    io.out(`title      ${content.title ?? '(none)'}`);
    io.out(`language   ${content.language ?? '(not stated)'}`);
    io.out(`entries    ${content.entries.length}`);
    for (const entry of content.entries.slice(0, 5)) {
      io.out(
        `  ${entry.published ?? '(no date)               '}  ${(entry.title ?? entry.text).replace(/\s+/g, ' ').slice(0, 100)}`,
      );
    }
    for (const problem of content.problems) io.out(`problem    ${problem}`);
    if (compared.secondReader !== undefined) io.out(`2nd reader ${compared.secondReader}`);
    return 0;
  } finally {
    await outbound.close();
  }
}

async function exportList(file: string | undefined, io: CommandIo): Promise<number> {
  const { config } = await readInstallation(file === undefined ? [] : ['--config', file]);
  const { opml, leftOut } = writeOpml(config.sources, `Hearsay: ${config.jurisdiction.name}`);
  io.out(opml.trimEnd());
  if (leftOut.length > 0) io.err(`not in it, since they are no feeds: ${leftOut.join(', ')}`);
  io.err(`${config.sources.length - leftOut.length} feeds`);
  return 0;
}

async function importList(file: string, io: CommandIo): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new HearsayError('bad-request', `${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const { feeds, problems } = readOpml(bytes);
  for (const line of sourcesInYaml(feeds)) io.out(line);
  for (const problem of problems) io.err(problem);
  io.err(`${feeds.length} feeds`);
  return problems.length > 0 ? 1 : 0;
}
