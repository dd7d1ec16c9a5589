import { HearsayError } from '@hearsay/contracts';
import type { Outbound } from '@hearsay/outbound';
import robotsModule from 'robots-parser';

/** Its types say that this is a module with a default export; it is the function. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** How this reader is named in robots.txt. */
export const robotName = 'Hearsay';

const day = 86_400_000;
const hour = 3_600_000;
const mostOrigins = 1_000;
/** Bytes of a robots.txt that are read: what RFC 9309 asks for at least. */
const mostBytes = 512 << 10;

type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string; readonly passes: boolean };

interface Rules {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly verdictOn: (url: string) => Verdict;
}

const everything = (): Verdict => ({ allowed: true });

/**
 * What the robots.txt of a site allows, remembered for a day (RFC 9309): a site without one allows everything; one that cannot be asked
 * for it allows nothing until it can.
 */
export class Robots {
  readonly #outbound: Pick<Outbound, 'request'>;
  readonly #known = new Map<string, Promise<Rules>>();

  constructor(outbound: Pick<Outbound, 'request'>) {
    this.#outbound = outbound;
  }

  /** Whether an address may be fetched. `passes`: the reason may be gone at the next try. Never rejects for what the site does. */
  async verdictOn(url: string, now: number, signal: AbortSignal): Promise<Verdict> {
    const { origin } = new URL(url);
    let rules = await this.#known.get(origin);
    if (rules === undefined || rules.until <= now) {
      const asked = this.#ask(origin, now, signal);
      this.#known.delete(origin);
      this.#known.set(origin, asked);
      if (this.#known.size > mostOrigins) this.#known.delete(this.#known.keys().next().value as string);
      asked.catch(() => this.#known.delete(origin));
      rules = await asked;
    }
    return rules.verdictOn(url);
  }

  async #ask(origin: string, now: number, signal: AbortSignal): Promise<Rules> {
    const where = `${origin}/robots.txt`;
    const away = (why: string): Rules => ({
      until: now + hour,
      verdictOn: () => ({ allowed: false, reason: `${where} cannot be read: ${why}`, passes: true }),
    });
    try {
      const { status, body } = await this.#outbound.request(where, {
        headers: { accept: 'text/plain, */*;q=0.1' },
        limits: { bytes: mostBytes, decompressed: mostBytes, milliseconds: 10_000 },
        signal,
      });
      if (status >= 500 || status === 429) return away(`the server answers ${status}`);
      if (status !== 200) return { until: now + day, verdictOn: everything };
      const rules = robotsParser(where, new TextDecoder().decode(body));
      return {
        until: now + day,
        verdictOn: (url) =>
          rules.isDisallowed(url, robotName) === true
            ? { allowed: false, reason: `${where} does not allow it to be read by programs`, passes: false }
            : { allowed: true },
      };
    } catch (error) {
      if (!(error instanceof HearsayError) || signal.aborted) throw error;
      // Larger than anybody's rules: whoever writes that wants no visitors.
      return away(error.message);
    }
  }
}
