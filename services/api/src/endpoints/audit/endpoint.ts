import { Audit, decodeRecord } from '@hearsay/contracts';
import { partitionOf } from '@hearsay/log';
import { HistoryVerifier } from '@hearsay/rumours';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

const mostBreaks = 100;

/**
 * `GET /api/v1/audit`: reads every history from the log and checks its chain. It counts hidden rumours, too: that is why it is for those
 * only who may see everything.
 */
export const audit: Endpoint = (server, { context }) => {
  const { log, config } = context;
  server.get(
    '/api/v1/audit',
    {
      config: { permission: 'read-audit', rateLimit: { max: 6, timeWindow: '1 minute' } },
      schema: {
        summary: 'Whether every history is whole: the hash chain, checked from the log.',
        tags: ['operations'],
        response: { 200: Audit, ...refusals(401, 403, 429, 503) },
      },
    },
    async () => {
      const { id } = config.jurisdiction;
      const verifier = new HistoryVerifier();
      const breaks: Audit['breaks'] = [];
      let unreadable = 0;
      for await (const records of log.read('rumours', partitionOf(id, log.partitions), 0)) {
        for (const { value } of records) {
          if (value === null) continue;
          try {
            const event = decodeRecord('rumours', value);
            if (event.type === 'decision-refused') continue;
            const { jurisdiction } = event.type === 'rumour-event' ? event.rumour : event.incident;
            if (jurisdiction !== id) continue;
            const broken = verifier.check(event);
            if (broken && breaks.length < mostBreaks) breaks.push(broken);
          } catch {
            unreadable += 1;
          }
        }
      }
      const { rumours, events } = verifier;
      return { whole: breaks.length === 0 && unreadable === 0, rumours, events, unreadable, breaks };
    },
  );
};
