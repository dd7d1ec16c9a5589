import { readFile } from 'node:fs/promises';
import { type Anchor, decodeRecord, HearsayError } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { anchorsText, findingText, firstOfEachDay, LogVerifier, readAnchors } from '@hearsay/rumours';
import type { Command, CommandIo } from '../command.ts';
import { type Installation, readInstallation, withLog } from '../installation.ts';

type Published = readonly { readonly day: string; readonly hash: string }[];

/** `hearsay audit verify`, `hearsay audit anchor` */
export const command: Command = {
  name: 'audit',
  summary: 'verify the histories of all rumours, print their daily anchors',
  usage: [
    'hearsay audit verify [--anchors FILE] [--config FILE] [--data FOLDER]',
    'hearsay audit anchor [--config FILE] [--data FOLDER]',
    '',
    'verify reads every rumour event and checks that its hash fits its content, that it follows the one before it, and that all together',
    'are what the daily anchors in the log say. With --anchors it checks them as well against anchors that were kept elsewhere (what',
    '"audit anchor" printed, or /audit/anchors and /audit/anchors.txt gave): only these can tell that the whole log was rolled back. It',
    'names the first bad record of each partition and exits with 1 where there is one.',
    '',
    'anchor prints the anchors, a line a day, to be kept where nobody who can write to the log can write.',
  ].join('\n'),
  async run(args, io) {
    const { file, rest } = anchorsFile(args);
    const installation = await readInstallation(rest);
    const [verb] = installation.positionals;
    if (verb === 'anchor') return withLog(installation, (log) => print(log, installation, io));
    if (verb !== 'verify') {
      io.err(this.usage);
      return 2;
    }
    const published = file === undefined ? [] : await readPublished(file, io);
    return published === undefined ? 2 : withLog(installation, (log) => verify(log, published, io));
  },
};

function anchorsFile(args: readonly string[]): { file: string | undefined; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--anchors' || arg.startsWith('--anchors='));
  if (at < 0) return { file: undefined, rest: [...args] };
  const [flag, given] = (args[at] as string).split('=', 2);
  const file = given ?? args[at + 1];
  return { file: file ?? flag, rest: args.filter((_, i) => i !== at && (given !== undefined || i !== at + 1)) };
}

async function readPublished(file: string, io: CommandIo): Promise<Published | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    io.err(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const read = readAnchors(text);
  if ('anchors' in read) return read.anchors;
  io.err(`${file}:${read.badLine}: must be DAY JURISDICTION HASH, as "hearsay audit anchor" prints it`);
  return undefined;
}

async function anchorsIn(log: EventLog, partition: number): Promise<Map<string, Anchor[]>> {
  const found = new Map<string, Anchor[]>();
  for await (const records of log.read('anchors', partition, 0)) {
    for (const { value, key } of records) {
      if (value === null) continue;
      found.set(key, [...(found.get(key) ?? []), decodeRecord('anchors', value)]);
    }
  }
  return found;
}

async function print(log: EventLog, { config }: Installation, io: CommandIo): Promise<number> {
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for (const [jurisdiction, anchors] of await anchorsIn(log, partition)) {
      const text = anchorsText(jurisdiction, firstOfEachDay(anchors), config.exercise);
      for (const line of text.trimEnd().split('\n')) io.out(line);
    }
  }
  return 0;
}

async function verify(log: EventLog, published: Published, io: CommandIo): Promise<number> {
  let [bad, events, rumours, anchors] = [0, 0, 0, 0];
  // Anchors that were published belong to the jurisdiction of this log; where nothing is left of it, that is the finding.
  let compared = published.length === 0;
  const report = (partition: number, what: string) => {
    bad += 1;
    io.out(`BAD  partition ${partition}, ${what}`);
  };
  for (let partition = 0; partition < log.partitions; partition += 1) {
    let at = 0;
    try {
      const anchored = await anchorsIn(log, partition);
      const verifiers = new Map([...anchored].map(([key, list]) => [key, new LogVerifier(list)]));
      for await (const records of log.read('rumours', partition, 0)) {
        for (const { value, offset, key } of records) {
          at = offset;
          if (value === null) continue;
          const verifier = verifiers.get(key) ?? new LogVerifier([]);
          verifiers.set(key, verifier);
          verifier.take({ value, offset, event: decodeRecord('rumours', value) });
        }
      }
      const end = (await log.ends('rumours'))[partition] ?? 0;
      for (const [key, verifier] of verifiers) {
        const own = anchored.get(key) ?? [];
        const [first] = verifier.finish(end, compared ? [] : published);
        compared = true;
        if (first) report(partition, findingText(first));
        events += verifier.heads.events;
        rumours += verifier.heads.rumours;
        anchors += own.length;
      }
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      report(partition, `offset ${at} or after it: ${error.message}`);
    }
  }
  if (!compared)
    report(0, `the anchor published for ${published[0]?.day} is not in the log, which is empty: it was rolled back`);
  io.out(
    bad === 0
      ? `OK  ${events} events of ${rumours} rumours, every one follows the one before it; ${anchors} anchors${published.length > 0 ? `, ${published.length} published ones` : ''}`
      : `FAILED  ${events} events of ${rumours} rumours`,
  );
  return bad === 0 ? 0 : 1;
}
