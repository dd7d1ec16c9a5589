import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What every worker measures. One registry a process; `worker` is a label, so that standalone shows all of them. */
export interface Metrics {
  readonly registry: Registry;
  /** Records by outcome: done, retried, quarantined. */
  readonly records: Counter<'worker' | 'topic' | 'outcome'>;
  /** Seconds from a delivery's arrival to its end. */
  readonly handled: Histogram<'worker'>;
  readonly errors: Counter<'worker' | 'code'>;
  /** Seconds from the fetch of a post to the step named. */
  readonly latency: Histogram<'step'>;
  /** Posts that were read and not flagged, by the reason of the scope guard. */
  readonly refused: Counter<'reason'>;
  readonly up: Gauge<'worker'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const metrics: Metrics = {
    registry,
    records: new Counter({
      name: 'hearsay_records_total',
      help: 'Records of the event log by worker, topic and outcome',
      labelNames: ['worker', 'topic', 'outcome'],
      registers,
    }),
    handled: new Histogram({
      name: 'hearsay_delivery_seconds',
      help: 'Time to handle one delivery',
      labelNames: ['worker'],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers,
    }),
    errors: new Counter({
      name: 'hearsay_errors_total',
      help: 'Errors by worker and code',
      labelNames: ['worker', 'code'],
      registers,
    }),
    latency: new Histogram({
      name: 'hearsay_latency_seconds',
      help: 'Time from the fetch of a post until it is flagged, tracked, alerted',
      labelNames: ['step'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 300],
      registers,
    }),
    refused: new Counter({
      name: 'hearsay_posts_refused_total',
      help: 'Posts that were read and not flagged, by reason',
      labelNames: ['reason'],
      registers,
    }),
    up: new Gauge({ name: 'hearsay_worker_up', help: '1 while the worker runs', labelNames: ['worker'], registers }),
  };
  return metrics;
}
