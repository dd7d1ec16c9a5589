import type { TestProject } from 'vitest/node';
import { missingDocker } from './docker.ts';
import type {} from './provided.ts';
import { missingForScripts } from './scripts.ts';
import { NoRealServer, type RealServer, startElasticsearch, startKafka, startS3 } from './servers.ts';

/**
 * One broker, one Elasticsearch node and one object store for all test files. Where neither Docker nor Java and Maven are there, the tests that need
 * them are skipped and the reason is printed; `REQUIRE_REAL_SERVERS=1`, which CI sets, makes that a failure.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const required = process.env.REQUIRE_REAL_SERVERS === '1';
  const reasons = new Set<string>();
  const started: RealServer[] = [];
  const stopAll = async () => {
    await Promise.all(started.map((server) => server.stop()));
  };

  async function attempt<Server extends RealServer>(start: () => Promise<Server>): Promise<Server | null> {
    try {
      const server = await start();
      started.push(server);
      return server;
    } catch (error) {
      if (required || !(error instanceof NoRealServer)) throw error;
      reasons.add(error.message);
      return null;
    }
  }

  const outcomes = await Promise.allSettled([attempt(startKafka), attempt(startElasticsearch), attempt(startS3)]);
  const failed = outcomes.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    await stopAll();
    throw failed.reason;
  }
  const [kafka, elasticsearch, s3] = outcomes.map((one) => (one.status === 'fulfilled' ? one.value : null));
  const reason = [...reasons].join('; ');
  if (reason !== '') console.warn(`Tests against real servers are skipped: ${reason}.`);
  project.provide('servers', {
    kafka: kafka && 'brokers' in kafka ? kafka.brokers : null,
    elasticsearch: elasticsearch && 'node' in elasticsearch ? elasticsearch.node : null,
    s3: s3 && 'address' in s3 ? s3.address : null,
    reason,
    canStartOwn: missingForScripts() === undefined || (await missingDocker()) === undefined,
  });
  return stopAll;
}
