import { Audit, decodeRecord } from '@hearsay/contracts';
import { partitionOf } from '@hearsay/log';
import { findingText, LogVerifier } from '@hearsay/rumours';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';

/** Breaks and findings that are told. */
const most = 100;

/**
 * `GET /api/v1/audit`: reads every history from the log and checks its chain, and all together against the daily anchors. It counts hidden rumours, too: that is why it is for those
 * only who may see everything.
 */
export const audit: Endpoint = (server, { context, projections }) => {
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
      const partition = partitionOf(id, log.partitions);
      const anchors = projections.anchors.all();
      const verifier = new LogVerifier(anchors);
      let unreadable = 0;
      for await (const records of log.read('rumours', partition, 0)) {
        // A million records are read: others have their turn in between.
        await new Promise((done) => setImmediate(done));
        for (const { value, offset, key } of records) {
          if (value === null || key !== id) continue;
          try {
            verifier.take({ value, offset, event: decodeRecord('rumours', value) });
          } catch {
            unreadable += 1;
          }
        }
      }
      const findings = verifier.finish((await log.ends('rumours'))[partition] ?? 0);
      const breaks = findings.flatMap((one) => (one.kind === 'record' ? [one.broken] : []));
      const { rumours, events } = verifier.heads;
      return {
        whole: findings.length === 0 && unreadable === 0,
        ...{ rumours, events, unreadable, breaks: breaks.slice(0, most), anchors: anchors.length },
        findings: findings.slice(0, most).map(findingText),
      };
    },
  );
};
