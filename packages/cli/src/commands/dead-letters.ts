import { type DeadLetter, decodeRecord, topicNames } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { replayDeadLetter } from '@hearsay/worker';
import type { Command } from '../command.ts';
import { readInstallation, withLog } from '../installation.ts';

/** The latest record of every dead letter, oldest first. */
async function readDeadLetters(log: EventLog): Promise<DeadLetter[]> {
  const letters = new Map<string, DeadLetter>();
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read('deadletter', partition, 0)) {
      for (const { value } of records) {
        if (value === null) continue;
        const letter = decodeRecord('deadletter', value);
        letters.set(letter.id, letter);
      }
    }
  }
  return [...letters.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Text from outside, on one line and without anything a terminal would act on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const inert = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 160);

/** `hearsay dead-letters list|replay` */
export const command: Command = {
  name: 'dead-letters',
  summary: 'list or replay records that could not be processed',
  usage: [
    'hearsay dead-letters list [--config FILE] [--data FOLDER]',
    'hearsay dead-letters replay ID ... | --all',
    '',
    'A dead letter is a record with its bytes, where it came from and why it was given up. Replaying puts its bytes back where they came from.',
  ].join('\n'),
  async run(args, io) {
    const all = args.includes('--all');
    const installation = await readInstallation(args.filter((arg) => arg !== '--all'));
    const [verb, ...ids] = installation.positionals;
    if (verb === 'list') {
      return withLog(installation, async (log) => {
        const letters = await readDeadLetters(log);
        for (const { id, at, worker, origin, code, reason, replayedAt } of letters) {
          const place = `${origin.topic}/${origin.partition}/${origin.offset}`;
          io.out(
            `${id}  ${at}  ${worker}  ${place}  ${code}: ${inert(reason)}${replayedAt ? `  (replayed ${replayedAt})` : ''}`,
          );
        }
        io.err(`${letters.length} dead letters`);
        return 0;
      });
    }
    if (verb !== 'replay' || (ids.length === 0 && !all)) {
      io.err(this.usage);
      return 2;
    }
    return withLog(installation, async (log) => {
      const letters = await readDeadLetters(log);
      const chosen = all
        ? letters.filter((letter) => letter.replayedAt === undefined)
        : letters.filter((letter) => ids.includes(letter.id));
      for (const id of ids) if (!chosen.some((letter) => letter.id === id)) io.err(`there is no dead letter ${id}`);
      for (const letter of chosen) {
        await replayDeadLetter(log, letter, topicNames, Date.now());
        io.out(letter.id);
      }
      io.err(`${chosen.length} replayed`);
      return chosen.length >= ids.length ? 0 : 1;
    });
  },
};
