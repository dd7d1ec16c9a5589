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
      const { jurisdiction, sources, agencies, subscriptions, log, index } = result.config;
      io.out(
        `${file} is right: ${jurisdiction.name}, ${sources.length} sources, ${agencies.length} agencies, ${subscriptions.length} subscriptions, log ${log.kind}, index ${index.kind}`,
      );
      return 0;
    }
    for (const mistake of result.mistakes) io.out(mistakeText(file, mistake));
    return 1;
  },
};
