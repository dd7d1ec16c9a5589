import { decodeRecord, encodeRecord, HearsayError, type SourceState } from '@hearsay/contracts';
import { partitionOf } from '@hearsay/log';
import { createOutbound } from '@hearsay/outbound';
import { shapeOf } from '@hearsay/sources';
import { appendAll, consume, followRegister, type RunningWorker, type WorkerDefinition } from '@hearsay/worker';
import cron from 'node-cron';
import { Backlog } from './backlog.ts';
import { decided, SourceDecisions } from './decisions.ts';
import { startEvidenceKeeper } from './evidence/keeper.ts';
import { keeperGroup } from './evidence/read-up-to.ts';
import { inboxGroup, startInbox } from './inbox/inbox.ts';
import { KnownClaimsReader } from './known/known-claims.ts';
import { Parser } from './parsing/parser.ts';
import { stateToGoOnFrom } from './poll.ts';
import { ReadOn } from './read-on.ts';
import { Robots, robotName } from './robots.ts';
import { Round } from './round.ts';
import { Spool } from './spool.ts';
import { Stories } from './stories.ts';
import { isStream, Streams } from './streams/streams.ts';
import { WebSub } from './websub/web-sub.ts';

export interface RunningCollector extends RunningWorker {
  /** Asks whoever is due; called every second by the schedule, and by tests. */
  tick(): void;
  /** Resolves when no source is being asked. */
  settled(): Promise<void>;
}

/** For the partitions of the registry that are its own; what stands there it has read by the time it is told of one. */
const holding = { group: 'collector', topics: ['registry'], from: 'end' } as const;

const every = '* * * * * *';
const everyTenMinutes = '0 */10 * * * *';

/**
 * The collector watches sources and writes posts. Which sources are its own follows from the partitions of `registry` it holds, where it keeps
 * what it has seen of each: another collector that takes a partition over goes on where this one stopped.
 */
export const collector: WorkerDefinition<RunningCollector> = {
  name: 'collector',
  consumes: ['registry', 'claims', 'inbox'],
  produces: ['posts', 'registry', 'deadletter'],
  groups: [holding, inboxGroup, keeperGroup],
  needs: ['evidence'],
  async start(context) {
    const { clock, config, log, logger } = context;
    const way = {
      allow: config.network.allow,
      userAgent: `${robotName}/0.1 (election rumour watch; +${config.network.contact})`,
    };
    const outbound = createOutbound(way);
    const parser = new Parser();
    const stories = new Stories();
    await stories.recall(log);
    const websub = new WebSub(context, outbound);
    const spool = new Spool();
    const asking = { websub, outbound, parser, stories, robots: new Robots(outbound), spool };
    // On a broker the detector has a machine of its own, and nothing is won by fetching later.
    const backlog = config.log.kind === 'embedded' ? new Backlog(log, clock) : undefined;
    const register = await followRegister(context);
    // Whether it is election day is for the elections as people registered them.
    const effective = {
      ...context,
      get config() {
        return register.config;
      },
    };
    const round = new Round(effective, asking, backlog);
    const streams = new Streams(context, { outbound, way }, stories, backlog);
    await websub.follow((source) => round.hasten(source));
    const decisions = new SourceDecisions();
    await decisions.follow(context, (decision) => {
      const change = (left: SourceState) => decided(left, decision, clock.now());
      const state = round.change(decision.source, change) ?? streams.change(decision.source, change);
      if (state === undefined) return;
      logger.info({ source: state.source, by: decision.by.person }, state.health.reason);
      // Killed before it stands in the log, the decision is taken up from there again.
      void appendAll(context, [encodeRecord('registry', state)]).catch((error: unknown) =>
        logger.warn({ error, source: state.source }, 'the state after a decision is not written yet'),
      );
    });
    const readOn = new ReadOn(log, () => clock.now());
    const known = new KnownClaimsReader(context, outbound);
    const sourcesOf = (partition: number) =>
      config.sources.filter(({ id }) => partitionOf(`source-state/${id}`, log.partitions) === partition);

    const leave = (partition: number) => {
      for (const { id } of sourcesOf(partition)) round.unwatch(id);
    };

    const subscription = await consume(context, {
      worker: 'collector',
      ...holding,
      assigned: async (partition, signal) => {
        const states = new Map<string, SourceState>();
        for await (const records of log.read('registry', partition, 0, signal)) {
          for (const { value } of records) {
            if (value === null) continue;
            const state = decodeRecord('registry', value);
            if (state.type === 'source-state') states.set(state.source, state);
          }
        }
        const wasReadOn = readOn.gained(partition);
        for (const source of sourcesOf(partition)) {
          const left = states.get(source.id);
          const decision = decisions.of(source.id);
          const after = left && decision && decided(left, decision, clock.now());
          const state = left && stateToGoOnFrom(source, after ?? left);
          if (isStream(source)) streams.watch(source, state);
          else if (shapeOf(source) === 'polled' && !(wasReadOn && round.isAhead(source, state)))
            round.watch(source, state);
        }
        known.watch(partition);
        round.tick();
        return undefined;
      },
      revoked: async (partition) => {
        known.unwatch(partition);
        for (const source of sourcesOf(partition)) if (isStream(source)) await streams.unwatch(source.id);
        if (!(await readOn.lost(partition))) leave(partition);
      },
      // What it wrote itself comes back; it holds that already.
      handle: async () => {},
    });
    const inbox = await startInbox(context, stories);
    const keeper = await startEvidenceKeeper(context);
    const expire = () =>
      keeper.expire().catch((error: unknown) => {
        logger.warn({ error }, 'evidence whose time is over is not deleted yet; it is tried again in ten minutes');
      });
    const expiry = cron.schedule(everyTenMinutes, expire, { noOverlap: true, suppressMissedWarning: true });
    const tick = (most?: number) => {
      known.tick();
      round.tick(most);
      void readOn.over().then((partitions) => partitions.forEach(leave));
    };
    const schedule = cron.schedule(every, () => tick(1000), {
      noOverlap: true,
      // A tick that came late is no news: the next one asks whoever is due.
      suppressMissedWarning: true,
    });
    return {
      tick: () => tick(),
      settled: async () => {
        await round.settled();
        await known.settled();
      },
      ready: () =>
        log.ping().catch((error: Error) => {
          const waits = spool.inWords();
          throw waits === undefined ? error : new HearsayError('log-unavailable', `${error.message}; ${waits}`);
        }),
      stop: async () => {
        await schedule.destroy();
        await expiry.destroy();
        await keeper.stop();
        await known.stop();
        await decisions.stop();
        await websub.stop();
        await inbox.stop();
        await streams.stop();
        await round.stop();
        await register.stop();
        await subscription.stop();
        await parser.close();
        await outbound.close();
      },
    };
  },
};
