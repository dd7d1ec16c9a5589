import type { ActionKind, DecisionRequest, Me, RumourDetail, Setting } from '@hearsay/contracts';
import type { ComponentType } from 'react';
import type { Fields } from '../../../kept/use-kept.ts';

export type { Fields } from '../../../kept/use-kept.ts';
export type Action = DecisionRequest['action'];

export interface FormContext {
  readonly detail: RumourDetail;
  readonly setting: Setting;
  readonly me: Me;
}

export type Problems = Readonly<Record<string, string>>;
export type Reading = { readonly action: Action } | { readonly problems: Problems };

export interface BodyProps extends FormContext {
  readonly fields: Fields;
  readonly set: (field: string, value: string) => void;
  readonly problems: Problems;
}

/** One kind of decision as a form: what it starts with, what it shows, how what was typed becomes an action. */
export interface ActionForm {
  readonly start?: (context: FormContext) => Fields;
  readonly Body?: ComponentType<BodyProps>;
  /** `now` in milliseconds. The action is checked again by the api. */
  readonly read: (fields: Fields, context: FormContext, now: number) => Reading;
  readonly reason: 'required' | 'optional' | 'none';
}

/** The body as the contracts have it, from text that people typed; the api's schema brands and checks it. */
export function actionOf<Kind extends ActionKind>(kind: Kind, rest: Readonly<Record<string, unknown>> = {}): Reading {
  return { action: { kind, ...rest } as unknown as Action };
}

/** The fields that are empty, each with the same request; nothing where all are filled in. */
export function missing(fields: Fields, names: readonly string[], message: string): Problems | undefined {
  const empty = names.filter((name) => (fields[name] ?? '').trim() === '');
  return empty.length === 0 ? undefined : Object.fromEntries(empty.map((name) => [name, message]));
}
