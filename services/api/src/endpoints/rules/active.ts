import type { ActiveRule } from '@hearsay/claims/rules';
import type { Services } from '../../services.ts';

/** The rules that are on, but for one that is to be written anew. */
export const activeRules = (projections: Services['projections'], except?: string): ActiveRule[] =>
  projections.flagging.rules.flatMap(([{ rule, body, on }]) => (on && rule !== except ? [{ rule, body }] : []));
