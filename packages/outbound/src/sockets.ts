import { HearsayError } from '@hearsay/contracts';
import { WebSocket } from 'ws';
import { addressCheck, checkUrl } from './addresses.ts';
import { guardedLookup, type OutboundOptions, systemResolve } from './outbound.ts';

export interface SocketLimits {
  /** Bytes of one message; a server that sends a larger one is hung up on. */
  readonly messageBytes: number;
  /** Messages, and characters of them, that wait here until they are taken; then the server has to wait. */
  readonly waiting: number;
  readonly waitingChars: number;
  /** Milliseconds for name, connection and greeting. */
  readonly greeting: number;
  /** Milliseconds without a sign of life, not even an answer to a ping, after which a connection counts as lost. */
  readonly silence: number;
}

export const defaultSocketLimits: SocketLimits = {
  messageBytes: 1 << 20,
  waiting: 5000,
  waitingChars: 16 << 20,
  greeting: 10_000,
  silence: 60_000,
};

export interface SocketOptions extends Pick<OutboundOptions, 'allow' | 'userAgent' | 'resolve'> {
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits?: Partial<SocketLimits>;
  readonly signal?: AbortSignal;
}

/**
 * The messages of a WebSocket, as many at once as came meanwhile. Whoever does not take them makes the server wait: beyond the limits nothing
 * more is read from the connection. Ends when the signal aborts; throws `fetch-failed` with the reason when the connection is lost.
 */
export interface SocketMessages extends AsyncIterable<readonly string[]> {
  close(): void;
}

/**
 * Connects to a ws or wss address, under the same check of where it leads as every request. Messages are not compressed, redirects not followed.
 * @throws HearsayError `address-refused`, `not-allowed` where the server refuses us (401, 403), `fetch-failed`.
 */
export async function openWebSocket(address: string, options: SocketOptions): Promise<SocketMessages> {
  const limits = { ...defaultSocketLimits, ...options.limits };
  const allowed = addressCheck(options.allow);
  const { host } = checkUrl(address.replace(/^ws/i, 'http'), allowed);
  const socket = new WebSocket(address, {
    perMessageDeflate: false,
    followRedirects: false,
    handshakeTimeout: limits.greeting,
    maxPayload: limits.messageBytes,
    headers: { 'user-agent': options.userAgent, ...options.headers },
    lookup: guardedLookup(options.resolve ?? systemResolve, allowed),
  });
  const messages = new Messages(socket, host, limits, options.signal);
  await messages.opened;
  return messages;
}

class Messages implements SocketMessages {
  readonly opened: Promise<void>;
  readonly #socket: WebSocket;
  readonly #limits: SocketLimits;
  #queue: string[] = [];
  #chars = 0;
  #ended: { readonly error?: HearsayError } | undefined;
  #wake: (() => void) | undefined;
  #alive = true;
  readonly #watch: NodeJS.Timeout;
  readonly #abort: (() => void) | undefined;
  readonly #signal: AbortSignal | undefined;

  constructor(socket: WebSocket, host: string, limits: SocketLimits, signal: AbortSignal | undefined) {
    this.#socket = socket;
    this.#limits = limits;
    this.#signal = signal;
    let failure: HearsayError | undefined;
    this.opened = new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('close', (code, reason) => {
        const words = printable(reason.toString());
        const lost = new HearsayError('fetch-failed', `${host} hung up (${code}${words ? `: ${words}` : ''})`);
        this.#end(signal?.aborted ? {} : { error: failure ?? lost });
        reject(failure ?? lost);
      });
    });
    // Whoever waits for it is told; a connection that is closed before it opened has nobody waiting.
    this.opened.catch(() => {});
    socket.on('unexpected-response', (_request, response) => {
      const status = response.statusCode ?? 0;
      const refused = status === 401 || status === 403;
      failure = new HearsayError(
        refused ? 'not-allowed' : 'fetch-failed',
        `${host} ${refused ? 'refuses the credential' : 'does not open the stream'} (${status})`,
      );
      response.destroy();
      socket.terminate();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      failure ??=
        error instanceof HearsayError
          ? error
          : new HearsayError('fetch-failed', `${host}: ${printable(error.message)}`);
    });
    socket.on('message', (data, isBinary) => {
      this.#alive = true;
      if (!isBinary) this.#take(data.toString());
    });
    const alive = () => {
      this.#alive = true;
    };
    socket.on('ping', alive).on('pong', alive);
    this.#watch = setInterval(() => {
      if (socket.readyState !== WebSocket.OPEN || socket.isPaused) return;
      if (!this.#alive) {
        failure = new HearsayError('fetch-failed', `${host} gave no sign of life for ${limits.silence / 1000} s`);
        socket.terminate();
      }
      this.#alive = false;
      socket.ping();
    }, limits.silence / 2);
    this.#watch.unref();
    if (signal) {
      this.#abort = () => this.close();
      if (signal.aborted) this.close();
      else signal.addEventListener('abort', this.#abort, { once: true });
    }
  }

  #take(message: string): void {
    this.#queue.push(message);
    this.#chars += message.length;
    if (this.#queue.length >= this.#limits.waiting || this.#chars >= this.#limits.waitingChars) this.#socket.pause();
    this.#wake?.();
  }

  #end(how: { readonly error?: HearsayError }): void {
    this.#ended ??= how;
    clearInterval(this.#watch);
    if (this.#abort) this.#signal?.removeEventListener('abort', this.#abort);
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<readonly string[]> {
    try {
      for (;;) {
        if (this.#queue.length > 0) {
          const taken = this.#queue;
          this.#queue = [];
          this.#chars = 0;
          if (this.#socket.isPaused) this.#socket.resume();
          yield taken;
        } else if (this.#ended) {
          if (this.#ended.error) throw this.#ended.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
          this.#wake = undefined;
        }
      }
    } finally {
      this.close();
    }
  }

  close(): void {
    this.#end({});
    this.#socket.terminate();
  }
}

const printable = (text: string): string => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ').slice(0, 200);

/** What connects by other means than HTTP asks here where a name leads: an address to connect to as it is, so that the name cannot change its mind. */
export async function connectableAddress(
  host: string,
  { allow, resolve = systemResolve }: Pick<OutboundOptions, 'allow' | 'resolve'>,
): Promise<string> {
  const lookup = guardedLookup(resolve, addressCheck(allow));
  checkUrl(`http://${host.includes(':') ? `[${host}]` : host}/`, addressCheck(allow));
  return new Promise((found, reject) => {
    lookup(host, {}, (error, address) => (error ? reject(error) : found(address as string)));
  });
}
