import { rebuildIndex } from '@hearsay/indexer';
import { openIndex, systemClock } from '@hearsay/worker';
import type { Command } from '../command.ts';
import { readInstallation, withLog } from '../installation.ts';

/** `hearsay rebuild-index` */
export const command: Command = {
  name: 'rebuild-index',
  summary: 'build the search index again from the log',
  usage: [
    'hearsay rebuild-index [--config FILE] [--data FOLDER]',
    '',
    'Folds every rumour event into a new generation of the index and puts it in place of the old one when it is whole. Readers see the old',
    'one until then. On Kafka and Elasticsearch it may run while everything else runs; on the embedded stores stop Hearsay first.',
  ].join('\n'),
  async run(args, io) {
    const installation = await readInstallation(args);
    return withLog(installation, async (log) => {
      const index = await openIndex(installation.config, installation.environment.data);
      try {
        await index.ensure();
        let shown = -1;
        const events = await rebuildIndex(log, index, systemClock, (progress) => {
          const percent = progress.total === 0 ? 100 : Math.floor((100 * progress.events) / progress.total);
          if (percent === shown) return;
          shown = percent;
          io.err(`${percent} %  ${progress.events} of ${progress.total} events`);
        });
        io.out(`the index was built again from ${events} events`);
        return 0;
      } finally {
        await index.close();
      }
    });
  },
};
