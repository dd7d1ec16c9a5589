import { hash as digestOf } from 'node:crypto';
import {
  AreaConfig,
  type Config,
  ElectionConfig,
  ForumConfig,
  type RegisteredKind,
  type RegistryEntry,
} from '@hearsay/contracts';
import { canonicalJson } from '../history.ts';

/** An election, an area or a forum as it is written in the configuration. */
export type Written = NonNullable<RegistryEntry['body']>;

const days = (milliseconds: number) => `${milliseconds / 86_400_000}d`;

/** What the configuration says, written as people write it. */
export function writtenIn(config: Config, kind: RegisteredKind): ReadonlyMap<string, Written> {
  const all: readonly { readonly id: string }[] =
    kind === 'election'
      ? [config.election, ...config.elections].map((one) => ({ ...one, appeals: days(one.appeals) }))
      : kind === 'area'
        ? config.jurisdictions
        : config.forums;
  return new Map(all.map((one) => [one.id, JSON.parse(JSON.stringify(one)) as Written]));
}

/** Under which a later reader finds out whether the configuration says something else by then. */
export const digestOfWritten = (body: Written): string => digestOf('sha256', canonicalJson(body));

export type Checked =
  | { readonly kind: 'election'; readonly value: ElectionConfig }
  | { readonly kind: 'area'; readonly value: AreaConfig }
  | { readonly kind: 'forum'; readonly value: ForumConfig };

export interface Problem {
  /** Where in what was written. */
  readonly path: string;
  readonly message: string;
}

const schemas = { election: ElectionConfig, area: AreaConfig, forum: ForumConfig };

/** Checks what was written as the configuration is checked. */
export function readWritten(kind: RegisteredKind, body: unknown): Checked | { readonly problems: readonly Problem[] } {
  const read = schemas[kind].safeParse(body);
  if (read.success) return { kind, value: read.data } as Checked;
  return { problems: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}
