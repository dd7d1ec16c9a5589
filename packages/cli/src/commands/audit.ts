import { decodeRecord } from '@hearsay/contracts';
import { HistoryVerifier } from '@hearsay/rumours';
import type { Command } from '../command.ts';
import { readInstallation, withLog } from '../installation.ts';

const what = {
  altered: 'was altered: its content no longer has the hash it carries',
  'missing-before': 'does not follow the event before it: something between was removed, or the order was changed',
  version: 'has a version that does not follow the one before it',
};

/** `hearsay audit verify`: checks the hash chain of every rumour's history. */
export const command: Command = {
  name: 'audit',
  summary: 'verify the histories of all rumours',
  usage: [
    'hearsay audit verify [--config FILE] [--data FOLDER]',
    '',
    'Reads every rumour event and checks that its hash fits its content and that it follows the one before it. Names the first bad',
    'record of each partition and exits with 1 where there is one.',
  ].join('\n'),
  async run(args, io) {
    const installation = await readInstallation(args);
    if (installation.positionals[0] !== 'verify') {
      io.err(this.usage);
      return 2;
    }
    return withLog(installation, async (log) => {
      let bad = 0;
      let events = 0;
      let rumours = 0;
      for (let partition = 0; partition < log.partitions; partition += 1) {
        const verifier = new HistoryVerifier();
        let found = false;
        for await (const records of log.read('rumours', partition, 0)) {
          for (const { value, offset } of records) {
            if (value === null || found) continue;
            const event = decodeRecord('rumours', value);
            const broken = event.type === 'rumour-event' ? verifier.check(event) : undefined;
            if (!broken) continue;
            found = true;
            bad += 1;
            io.out(`BAD  partition ${partition}, offset ${offset}: event ${broken.event} ${what[broken.kind]}`);
          }
        }
        events += verifier.events;
        rumours += verifier.rumours;
      }
      io.out(
        `${bad === 0 ? 'OK' : 'FAILED'}  ${events} events of ${rumours} rumours${bad === 0 ? ', every one follows the one before it' : ''}`,
      );
      return bad === 0 ? 0 : 1;
    });
  },
};
