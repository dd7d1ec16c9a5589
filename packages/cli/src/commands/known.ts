import { readFile } from 'node:fs/promises';
import { encodeRecord } from '@hearsay/contracts';
import { readCheckedClaims } from '@hearsay/sources';
import type { Command } from '../command.ts';
import { readInstallation, withLog } from '../installation.ts';

const perAppend = 500;

/** `hearsay known import` */
export const command: Command = {
  name: 'known',
  summary: 'import claims that fact-checkers checked',
  usage: [
    'hearsay known import FILE ... [--config FILE] [--data FOLDER]',
    '',
    'FILE holds ClaimReview (JSON-LD), an answer of the Fact Check Tools API, JSON Lines {text, title?, rating?, date?, language?, url?, publisher?}',
    'or CSV with such columns. Each rumour then shows which of them it repeats. A file may be imported again: what was changed is replaced.',
  ].join('\n'),
  async run(args, io) {
    const installation = await readInstallation(args);
    const [verb, ...files] = installation.positionals;
    if (verb !== 'import' || files.length === 0) {
      io.err(this.usage);
      return 2;
    }
    const at = new Date().toISOString();
    let status = 0;
    const { jurisdiction } = installation.config;
    const records: ReturnType<typeof encodeRecord>[] = [];
    for (const file of files) {
      try {
        const { claims, problems } = readCheckedClaims(await readFile(file, 'utf8'), jurisdiction.id, at);
        for (const problem of problems) io.err(`hearsay known: ${file}: ${problem}; left out`);
        records.push(...claims.map((claim) => encodeRecord('registry', claim)));
        io.out(`${file}: ${claims.length} claims`);
        if (problems.length > 0) status = 1;
      } catch (error) {
        io.err(`hearsay known: ${file}: ${error instanceof Error ? error.message : String(error)}`);
        status = 1;
      }
    }
    await withLog(installation, async (log) => {
      await log.ensureTopics(['registry']);
      for (let from = 0; from < records.length; from += perAppend)
        await log.append(records.slice(from, from + perAppend));
    });
    return status;
  },
};
