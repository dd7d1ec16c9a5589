import { readFile } from 'node:fs/promises';
import { mistakeText, parseConfig } from '@hearsay/worker';
import type { Command } from '../command.ts';

/** `hearsay config check FILE` */
export const command: Command = {
  name: 'config',
  summary: 'check a configuration file',
  usage:
    'hearsay config check FILE\n\nNames every mistake as FILE:LINE:COLUMN with what would be right, and exits with 1 where there is one.',
  async run([verb, file], io) {
    if (verb !== 'check' || file === undefined) {
      io.err(this.usage);
      return 2;
    }
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      io.err(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
    const result = parseConfig(text);
    if (result.ok) {
      const { jurisdiction, sources, agencies, subscriptions, log, index, evidence, privacy } = result.config;
      io.out(
        `${file} is right: ${jurisdiction.name}, ${sources.length} sources, ${agencies.length} agencies, ${subscriptions.length} subscriptions, log ${log.kind}, index ${index.kind}, evidence ${evidence.kind}`,
      );
      io.out(
        privacy.retroHunt === 0
          ? 'Retro-hunt is off: the text of a post is removed once the detector has read it, and only excerpts of claims stay.'
          : `Retro-hunt is on: the text of every post, flagged or not, is kept for ${inWords(privacy.retroHunt)} (privacy.retroHunt).`,
      );
      io.out(
        `What was published is held for ${inWords(privacy.evidence.held)} until the detector has read it, and kept where a claim was found until ${inWords(privacy.evidence.kept)} after the time for appeals.`,
      );
      return 0;
    }
    for (const mistake of result.mistakes) io.out(mistakeText(file, mistake));
    return 1;
  },
};

const hour = 3_600_000;

function inWords(milliseconds: number): string {
  const hours = milliseconds / hour;
  if (hours < 48) return `${Math.round(hours * 10) / 10} ${hours === 1 ? 'hour' : 'hours'}`;
  return `${Math.round((hours / 24) * 10) / 10} days`;
}
