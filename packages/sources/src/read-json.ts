import { UnreadableError } from './unreadable.ts';

/** A JSON object of which only its own members are ever read. */
export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document in JSON, which is UTF-8. @throws UnreadableError for anything else. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UnreadableError(`The answer is not JSON. (${String(error).slice(0, 120)})`);
  }
}

/** What stands at a path such as `post.name` or `urls.0`; own members only. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as JsonObject)[step];
  }
  return here;
}

/** A member as text; numbers count, as ids are often written so. `null` where there is none. */
export function textAt(value: unknown, path: string): string | null {
  const found = at(value, path);
  const text = typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
  return text.trim() === '' ? null : text.trim();
}
