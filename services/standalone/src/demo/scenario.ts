import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { firstMinute, lastMinute } from './tempo.ts';

/** One line of `infra/demo/scenario.jsonl`. */
export const ScenarioItem = z.strictObject({
  /** Minutes since midnight of the day of the election. */
  at: z.number().min(firstMinute).max(lastMinute),
  feed: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  /** A made-up handle. */
  author: z
    .string()
    .regex(/^[\p{Ll}\p{Nd}_]{3,40}$/u, 'must be a handle: small letters, digits and _')
    .optional(),
  title: z.string().min(1).max(300).optional(),
  text: z.string().min(1).max(3000),
  lang: z.enum(['ro', 'ru', 'en']),
  /** Name of the rumour that this item spreads; absent where nothing is to be flagged. */
  rumour: z
    .string()
    .regex(/^[a-z0-9-]{3,40}$/)
    .optional(),
});
export type ScenarioItem = z.infer<typeof ScenarioItem>;

const scenarioFile = new URL('../../../../infra/demo/scenario.jsonl', import.meta.url);

/**
 * The story in the order it is told.
 * @throws Error that names the line of the first item that is not of the form above.
 */
export async function loadScenario(file: URL = scenarioFile): Promise<readonly ScenarioItem[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const items = lines.flatMap((line, i) => (line === '' ? [] : [readLine(line, `${file.pathname}:${i + 1}`)]));
  return items.sort((a, b) => a.at - b.at);
}

function readLine(line: string, where: string): ScenarioItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where} is not JSON`, { cause: error });
  }
  const result = ScenarioItem.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${where} ${issue?.path.join('.')}: ${issue?.message}`);
}
