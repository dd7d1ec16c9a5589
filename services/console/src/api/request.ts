import type { ErrorBody } from '@hearsay/contracts';

/** The api's no, or no answer at all (`status` 0, `code` `offline`). `message` is meant for people. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: readonly { path: string; message: string }[];

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.name = 'Refusal';
    this.status = status;
    this.code = body.code;
    this.details = body.details ?? [];
  }
}

function errorBody(status: number, text: string): ErrorBody {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'code' in parsed && 'message' in parsed) {
      return parsed as ErrorBody;
    }
  } catch {
    // Not JSON: something between here and the api answered.
  }
  return { code: `http-${status}`, message: `The server answered with ${status}.` };
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal(0, { code: 'offline', message: '' });
  }
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Refusal(response.status, errorBody(response.status, text));
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** Reads a body of the contracts. Throws `Refusal`. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return bodyOf<T>(await send(path, { headers: { accept: 'application/json' }, signal: signal ?? null }));
}

/** Puts a body of the contracts in a place. Throws `Refusal`. */
export async function put<T>(path: string, body: unknown): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return bodyOf<T>(await send(path, { method: 'PUT', headers, body: JSON.stringify(body) }));
}

/** Sends a body of the contracts. Throws `Refusal`. */
export async function post<T>(path: string, body: unknown, more: Readonly<Record<string, string>> = {}): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...more };
  return bodyOf<T>(await send(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** A key under which the api knows a request that is sent again. Also where the page is not on a secure origin. */
export function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A list that is sent bare or as a page. */
export function itemsOf<T>(body: readonly T[] | { items: readonly T[] }): readonly T[] {
  return 'items' in body ? body.items : body;
}
