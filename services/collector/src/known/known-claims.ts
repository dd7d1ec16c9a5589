import { readFile, stat } from 'node:fs/promises';
import { type CheckedClaim, decodeRecord, encodeRecord, type KnownClaimsConfig } from '@hearsay/contracts';
import { type EventLog, partitionOf } from '@hearsay/log';
import type { Outbound } from '@hearsay/outbound';
import { readCheckedClaims } from '@hearsay/sources';
import { appendAll, instant, type WorkerContext } from '@hearsay/worker';

const hour = 3_600_000;
/** Of one file or answer; beyond it nothing is read, and somebody is told. */
const most = { bytes: 32 << 20, claims: 50_000 };
/** After a failure it is asked again after so long, or after its own time if that is shorter. */
const again = 10 * 60_000;
const perAppend = 500;

interface Place {
  readonly config: KnownClaimsConfig;
  readonly partition: number;
  watched: boolean;
  /** Milliseconds since 1970. */
  due: number;
  etag?: string | undefined;
}

const nameOf = ({ file, url }: KnownClaimsConfig): string => (file ?? url) as string;

/**
 * Reads the claims that fact-checkers checked from the places in the configuration, when a place is due, and writes what is new or changed.
 * A place belongs to whoever holds its partition of `registry`. What is gone from a place stays: it was checked all the same.
 */
export class KnownClaimsReader {
  readonly #context: WorkerContext;
  readonly #outbound: Pick<Outbound, 'request'>;
  readonly #places: readonly Place[];
  /** What stands in the log, by id: read when first needed. */
  #written: Map<string, string> | undefined;
  #working: Promise<void> = Promise.resolve();
  #busy = false;
  readonly #stopped = new AbortController();

  constructor(context: WorkerContext, outbound: Pick<Outbound, 'request'>) {
    this.#context = context;
    this.#outbound = outbound;
    this.#places = context.config.knownClaims.map((config) => ({
      config,
      partition: partitionOf(`checked-claims/${nameOf(config)}`, context.log.partitions),
      watched: false,
      due: 0,
    }));
  }

  watch(partition: number): void {
    for (const place of this.#of(partition)) {
      place.watched = true;
      place.due = 0;
    }
  }

  unwatch(partition: number): void {
    for (const place of this.#of(partition)) place.watched = false;
  }

  /** Reads what is due, one place after the other; nothing where that is still going on. */
  tick(): void {
    const now = this.#context.clock.now();
    const due = this.#places.filter((place) => place.watched && place.due <= now);
    if (this.#busy || due.length === 0 || this.#stopped.signal.aborted) return;
    this.#busy = true;
    this.#working = this.#readAll(due).finally(() => {
      this.#busy = false;
    });
  }

  /** Resolves when nothing is being read. */
  settled(): Promise<void> {
    return this.#working;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#working;
  }

  #of(partition: number): Place[] {
    return this.#places.filter((place) => place.partition === partition);
  }

  async #readAll(places: readonly Place[]): Promise<void> {
    const { clock, logger, metrics } = this.#context;
    for (const place of places) {
      const { every = place.config.url === undefined ? Number.POSITIVE_INFINITY : hour } = place.config;
      try {
        place.due = clock.now() + every;
        await this.#read(place);
      } catch (error) {
        if (this.#stopped.signal.aborted) return;
        place.due = clock.now() + Math.min(every, again);
        metrics.errors.inc({ worker: 'collector', code: 'known-claims' });
        logger.warn({ error, place: nameOf(place.config) }, 'checked claims could not be read; it is tried again');
      }
    }
  }

  async #read(place: Place): Promise<void> {
    const { config, clock, logger } = this.#context;
    const text = place.config.file === undefined ? await this.#fetched(place) : await fileText(place.config.file);
    if (text === undefined) return;
    const { claims, problems } = readCheckedClaims(text, config.jurisdiction.id, instant(clock.now()));
    if (claims.length > most.claims)
      throw new Error(`holds ${claims.length} claims; ${most.claims} are read at most: give it in several files`);
    this.#written ??= await alreadyWritten(this.#context.log, this.#stopped.signal);
    const changed = claims.filter((claim) => this.#written?.get(claim.id) !== contentOf(claim));
    for (let from = 0; from < changed.length; from += perAppend) {
      this.#stopped.signal.throwIfAborted();
      const piece = changed.slice(from, from + perAppend);
      await appendAll(
        this.#context,
        piece.map((claim) => encodeRecord('registry', claim)),
      );
      for (const claim of piece) this.#written.set(claim.id, contentOf(claim));
    }
    const about = { place: nameOf(place.config), claims: claims.length, changed: changed.length };
    if (problems.length > 0)
      logger.warn(
        { ...about, leftOut: problems.length, problems: problems.slice(0, 10) },
        'some checked claims are left out',
      );
    else logger.info(about, 'checked claims read');
  }

  /** @returns nothing where it is as it was. */
  async #fetched(place: Place): Promise<string | undefined> {
    const answer = await this.#outbound.request(place.config.url as string, {
      headers: {
        accept: 'application/ld+json, application/json, text/csv;q=0.9, */*;q=0.1',
        ...(place.etag === undefined ? {} : { 'if-none-match': place.etag }),
      },
      limits: { bytes: most.bytes, decompressed: most.bytes },
      signal: this.#stopped.signal,
    });
    if (answer.status === 304) return undefined;
    if (answer.status !== 200) throw new Error(`answered with status ${answer.status}`);
    place.etag = answer.headers.etag;
    return new TextDecoder().decode(answer.body);
  }
}

async function fileText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > most.bytes) throw new Error(`is ${size} bytes large; ${most.bytes} are read at most`);
  return readFile(path, 'utf8');
}

const contentOf = ({ at: _, ...rest }: CheckedClaim): string => JSON.stringify(rest, Object.keys(rest).sort());

async function alreadyWritten(log: EventLog, signal: AbortSignal): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let partition = 0; partition < log.partitions; partition += 1) {
    for await (const records of log.read('registry', partition, 0, signal)) {
      for (const { value } of records) {
        const entry = value && decodeRecord('registry', value);
        if (entry && entry.type === 'checked-claim') found.set(entry.id, contentOf(entry));
      }
    }
  }
  return found;
}
