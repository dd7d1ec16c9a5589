import { influence, trainingSet } from '@hearsay/claims/corrections';
import { type CorrectionEntry, decodeRecord, type TopicValue } from '@hearsay/contracts';
import type { Command } from '../command.ts';
import { readInstallation, withLog } from '../installation.ts';

const kinds = ['correction/', 'correction-review/', 'corrections-rolled-back/'];

/** `hearsay corrections export` */
export const command: Command = {
  name: 'corrections',
  summary: 'export what people corrected, as lines to train on',
  usage: [
    'hearsay corrections export [--config FILE] [--data FOLDER]',
    '',
    'Prints JSON Lines {text, lang, t1, leaf?, reason?} for `npm run train -- --data FILE`: what people said of claims, where a second person',
    `accepted it. One account is at most ${influence.lines} lines and ${influence.share * 100} % of all; what was rolled back is left out.`,
  ].join('\n'),
  async run(args, io) {
    const installation = await readInstallation(args);
    if (installation.positionals.join(' ') !== 'export') {
      io.err(this.usage);
      return 2;
    }
    // Without a configuration file, whatever stands in the folder.
    const { id: wanted } = installation.config.jurisdiction;
    const ours = (entry: { readonly jurisdiction: string }) => wanted === 'none' || entry.jurisdiction === wanted;
    const entries: CorrectionEntry[] = [];
    let status = 0;
    await withLog(installation, async (log) => {
      for (let partition = 0; partition < log.partitions; partition += 1) {
        for await (const records of log.read('registry', partition, 0)) {
          for (const { key, value, offset } of records) {
            if (value === null || !kinds.some((kind) => key.startsWith(kind))) continue;
            try {
              const entry = decodeRecord('registry', value);
              if (ours(entry) && isCorrection(entry)) entries.push(entry);
            } catch (error) {
              io.err(`hearsay corrections: registry/${partition}/${offset}: ${String(error)}; left out`);
              status = 1;
            }
          }
        }
      }
    });
    for (const line of trainingSet(entries)) io.out(JSON.stringify(line));
    return status;
  },
};

const isCorrection = (entry: TopicValue<'registry'>): entry is CorrectionEntry =>
  entry.type === 'correction' || entry.type === 'correction-review' || entry.type === 'corrections-rolled-back';
