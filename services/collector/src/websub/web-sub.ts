import { webSubKeysOf } from '@hearsay/access';
import { decodeRecord, type SourceConfig, type SourceState, type WebSubNotice } from '@hearsay/contracts';
import type { LogRecord, Subscription } from '@hearsay/log';
import type { Outbound } from '@hearsay/outbound';
import { instant, type WorkerContext } from '@hearsay/worker';
import type { Offer } from './offer-of.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Seconds for which a hub is asked to tell of news; it decides. */
const leaseWanted = 10 * 86_400;
/** A hub that did not answer, or did not grant it, is asked again after so long. */
const askedAgainAfter = 6 * hour;
/** A lease is renewed when less than this is left of it. */
const renewedBefore = day;
/** A hub that has told of nothing for so long is not relied on. */
const reliedOnFor = day;
/** How much more rarely a source is asked while its hub tells of news. */
const slowed = 4;

type Asked = NonNullable<SourceState['websub']>;

export type Next =
  | { readonly websub: Asked; readonly asks: boolean }
  | { readonly websub?: never; readonly asks: false };

interface Told {
  until?: number;
  pushed?: number;
}

/**
 * Subscribes to hubs, where this installation has an address that they can reach (`HEARSAY_PUBLIC_URL`). A hub is a stranger: what it pushes only
 * hastens the next question to the source itself, so that it can neither put words into a source's mouth nor hold any back for long.
 */
export class WebSub {
  readonly #context: WorkerContext;
  readonly #outbound: Pick<Outbound, 'request'>;
  readonly #told = new Map<string, Told>();
  #tail: Subscription | undefined;

  constructor(context: WorkerContext, outbound: Pick<Outbound, 'request'>) {
    this.#context = context;
    this.#outbound = outbound;
  }

  /** Follows what hubs tell the api. @param pushed called for a source that has news. */
  async follow(pushed: (source: string) => void): Promise<void> {
    const { log, logger } = this.#context;
    if (this.#context.environment.publicUrl === undefined) return;
    this.#tail = await log.tail(
      ['registry'],
      'end',
      async (records) => {
        for (const notice of records.flatMap(noticeIn)) {
          this.#take(notice);
          if (notice.notice.kind === 'pushed') pushed(notice.source);
        }
      },
      (error) => logger.warn({ error }, 'following the registry is in trouble'),
    );
    for (let partition = 0; partition < log.partitions; partition += 1) {
      for await (const records of log.read('registry', partition, 0)) {
        for (const notice of records.flatMap(noticeIn)) this.#take(notice);
      }
    }
  }

  async stop(): Promise<void> {
    await this.#tail?.stop();
  }

  /** What a source's state is to say of its hub; `asked` where the hub is to be asked once that stands in the log. */
  next(source: SourceConfig, before: SourceState['websub'], offer: Offer | undefined, now: number): Next {
    if (this.#context.environment.publicUrl === undefined || offer === undefined) return { asks: false };
    const { hub, topic } = offer;
    const same = before?.hub === hub && before.topic === topic;
    const left = (this.#told.get(source.id)?.until ?? 0) - now;
    const waits = same && (left > renewedBefore || now - Date.parse(before.askedAt) < askedAgainAfter);
    return waits ? { websub: before, asks: false } : { websub: { hub, topic, askedAt: instant(now) }, asks: true };
  }

  /** Asks a hub to tell of news. Never throws: without it the source is asked as often as ever. */
  async subscribe(source: SourceConfig, { hub, topic }: Offer, signal: AbortSignal): Promise<void> {
    const { environment, logger, secrets } = this.#context;
    const { token, secret } = webSubKeysOf(source.id, secrets.signingKey);
    const body = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.callback': `${(environment.publicUrl ?? '').replace(/\/+$/, '')}/websub/${token}`,
      'hub.secret': secret,
      'hub.lease_seconds': String(leaseWanted),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    try {
      const request = { method: 'POST', headers, body: body.toString(), ignoreBody: true, signal } as const;
      const { status } = await this.#outbound.request(hub, request);
      logger.info({ source: source.id, status, host: new URL(hub).host }, 'a hub was asked to tell of news');
    } catch (error) {
      logger.warn({ source: source.id, error }, 'a hub could not be asked to tell of news');
    }
  }

  /** Milliseconds between two questions to a source whose hub tells of news, where `usual` is the time without one. */
  intervalOf(source: string, usual: number, now: number): number {
    const { until = 0, pushed = 0 } = this.#told.get(source) ?? {};
    return until > now && now - pushed < reliedOnFor ? Math.max(usual, Math.min(day, usual * slowed)) : usual;
  }

  #take({ source, notice, at }: WebSubNotice): void {
    const told = this.#told.get(source) ?? {};
    this.#told.set(source, told);
    if (notice.kind === 'granted') told.until = Math.max(told.until ?? 0, Date.parse(notice.until));
    else told.pushed = Math.max(told.pushed ?? 0, Date.parse(at));
  }
}

function noticeIn({ id, value }: Pick<LogRecord, 'id' | 'value'>): WebSubNotice[] {
  if (value === null || !id.startsWith('event_')) return [];
  try {
    const entry = decodeRecord('registry', value);
    return entry.type === 'websub-notice' ? [entry] : [];
  } catch {
    return [];
  }
}
