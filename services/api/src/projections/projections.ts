import {
  type Alert,
  HearsayError,
  type Incident,
  type Rumour,
  type StatementEntry,
  type TopicName,
} from '@hearsay/contracts';
import type { LogRecord, Position, Subscription } from '@hearsay/log';
import { KnownLibrary, Registered } from '@hearsay/rumours';
import { decodeOnce, type WorkerContext } from '@hearsay/worker';
import { AlertProjection } from './alerts.ts';
import { AnchorProjection } from './anchors.ts';
import { CorrectionProjection } from './corrections.ts';
import { DeadLetterProjection } from './dead-letters.ts';
import { DeletionProjection } from './deletions.ts';
import { FlaggingProjection } from './flagging.ts';
import { IncidentProjection } from './incidents.ts';
import { LastDecisionProjection } from './last-decisions.ts';
import { LikenessProjection } from './likenesses.ts';
import { NoteProjection } from './notes.ts';
import { PublishedProjection } from './published.ts';
import { RumourProjection } from './rumours.ts';
import { SourceProjection } from './sources.ts';
import { StatementProjection } from './statements.ts';
import { TipProjection } from './tips.ts';
import { VerdictProjection } from './verdicts.ts';

const followed = [
  'rumours',
  'anchors',
  'registry',
  'alerts',
  'deadletter',
  'inbox',
] as const satisfies readonly TopicName[];

/** What is told of each change that comes in after the start. */
export interface News {
  rumour(rumour: Rumour, before: Rumour['tlp'] | undefined): void;
  alert(alert: Alert): void;
  source(id: string): void;
  incident(incident: Incident, before: Incident['tlp'] | undefined): void;
  statement(id: string): void;
  tip(id: string): void;
  /** What people registered beside the configuration. */
  registered(): void;
}

/** Everything the api holds in memory: projections of the log, built when it starts and kept by following the log's end. */
export class Projections {
  readonly rumours: RumourProjection;
  readonly known = new KnownLibrary();
  readonly likenesses = new LikenessProjection();
  readonly verdicts = new VerdictProjection();
  readonly anchors = new AnchorProjection();
  readonly notes = new NoteProjection();
  readonly lastDecisions = new LastDecisionProjection();
  readonly alerts = new AlertProjection();
  readonly sources = new SourceProjection();
  readonly corrections = new CorrectionProjection();
  readonly deletions = new DeletionProjection();
  readonly flagging = new FlaggingProjection();
  readonly incidents = new IncidentProjection();
  readonly statements = new StatementProjection();
  readonly tips = new TipProjection();
  readonly deadLetters = new DeadLetterProjection();
  readonly registered: Registered;
  readonly published: PublishedProjection;
  readonly #context: WorkerContext;
  readonly #jurisdiction: string;
  #tail: Subscription | undefined;

  constructor(context: WorkerContext) {
    this.#context = context;
    this.#jurisdiction = context.config.jurisdiction.id;
    this.registered = new Registered(context.config);
    this.rumours = new RumourProjection(
      () => this.registered.now.config.subscriptions,
      (agency, rumour) => this.alerts.told(agency, rumour),
    );
    this.published = new PublishedProjection(context.config.exercise);
  }

  /** Resolves when everything that stood in the log when it was called has been read. */
  async start(news: News): Promise<void> {
    const { log, logger } = this.#context;
    const next: Position[] = [];
    for (const topic of followed) {
      for (const [partition, end] of (await log.ends(topic)).entries()) {
        let offset = end;
        for await (const records of log.read(topic, partition, 0)) {
          for (const record of records) this.#take(record);
          offset = Math.max(offset, (records.at(-1)?.offset ?? -1) + 1);
        }
        next.push({ topic, partition, offset });
      }
    }
    this.#tail = await log.tail(
      followed,
      next,
      (records) => {
        for (const record of records) this.#take(record, news);
      },
      (error) => logger.warn({ error }, 'following the log is in trouble'),
    );
  }

  async stop(): Promise<void> {
    await this.#tail?.stop();
  }

  #take(record: LogRecord, news?: News): void {
    try {
      this.#apply(record, news);
    } catch (error) {
      // Whoever owns the topic quarantines it; here it is only not shown.
      const { metrics, logger } = this.#context;
      const code = error instanceof HearsayError ? error.code : 'unforeseen';
      metrics.errors.inc({ worker: 'api', code });
      logger.warn({ code, error, topic: record.topic, offset: record.offset }, 'record left out');
    }
  }

  #takeStatement(entry: StatementEntry, news: News | undefined): void {
    const statement = this.statements.take(entry);
    if (!statement) return;
    this.known.takeStatement(statement.id, statement.exercise ? undefined : statement.approved?.body);
    news?.statement(statement.id);
  }

  #apply(record: LogRecord, news: News | undefined): void {
    if (record.value === null) return;
    switch (record.topic) {
      case 'rumours': {
        const event = decodeOnce('rumours', record.value);
        if (event.type === 'rumour-event') {
          if (event.rumour.jurisdiction !== this.#jurisdiction) return;
          this.notes.take(event);
          this.lastDecisions.take(event);
          const before = this.rumours.glance(event.rumour.id)?.tlp;
          this.likenesses.take(event.rumour);
          this.known.takeRumour(event.rumour);
          if (this.rumours.take(event.rumour)) {
            this.published.take(event.rumour, event.at);
            news?.rumour(event.rumour, before);
          }
        }
        if (event.type === 'incident-event' && event.incident.jurisdiction === this.#jurisdiction) {
          const before = this.incidents.get(event.incident.id)?.tlp;
          if (this.incidents.take(event)) news?.incident(event.incident, before);
        }
        this.verdicts.take(event);
        return;
      }
      case 'anchors': {
        const anchor = decodeOnce('anchors', record.value);
        if (anchor.jurisdiction === this.#jurisdiction) this.anchors.take(anchor);
        return;
      }
      case 'alerts': {
        const event = decodeOnce('alerts', record.value);
        this.alerts.take(event);
        const alert = event.type === 'alert' ? event : this.alerts.get(event.alert)?.alert;
        if (alert) news?.alert(alert);
        return;
      }
      case 'registry': {
        const state = decodeOnce('registry', record.value);
        if (state.type === 'checked-claim') {
          if (state.jurisdiction === this.#jurisdiction) this.known.takeChecked(state);
          return;
        }
        if (
          state.type === 'correction' ||
          state.type === 'correction-review' ||
          state.type === 'corrections-rolled-back'
        ) {
          if (state.jurisdiction === this.#jurisdiction) this.corrections.take(state);
          return;
        }
        if (state.type === 'flagging-setting' || state.type === 'flag-rule' || state.type === 'post-counts') {
          if (state.jurisdiction === this.#jurisdiction) this.flagging.take(state);
          return;
        }
        if (state.type === 'statement-draft' || state.type === 'statement-decision') {
          if (state.jurisdiction === this.#jurisdiction) this.#takeStatement(state, news);
          return;
        }
        if (state.type === 'registry-entry') {
          if (this.registered.take(state)) news?.registered();
          return;
        }
        if (state.type === 'websub-notice') return;
        if (state.type === 'post-deleted') {
          if (state.jurisdiction === this.#jurisdiction) this.deletions.take(state);
          return;
        }
        this.sources.take(state);
        news?.source(state.source);
        return;
      }
      case 'inbox': {
        const sent = decodeOnce('inbox', record.value);
        if (sent.type === 'tip' && sent.jurisdiction === this.#jurisdiction && this.tips.take(sent)) news?.tip(sent.id);
        return;
      }
      case 'deadletter':
        this.deadLetters.take(decodeOnce('deadletter', record.value));
        return;
      default:
        return;
    }
  }
}
