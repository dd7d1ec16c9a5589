import type { Search, Term } from '@hearsay/index';
import type { Glance } from '../../projections/rumours.ts';

/** Whether a rumour is what the filters of the list ask for, told from memory. For searches without words. */
export const fits = (glance: Glance, { all, none }: Search): boolean =>
  all.every((term) => isSo(glance, term)) && !none.some((term) => isSo(glance, term));

function isSo(glance: Glance, term: Term): boolean {
  if (term.kind === 'field') {
    const value = { category: glance.category, state: glance.state, rumour: glance.id }[term.field as 'rumour'];
    if (value === undefined) throw new Error(`the list does not filter by ${term.field}`);
    return term.values.includes(value);
  }
  if (term.kind === 'range' && term.field === 'lastSeen') {
    const at = Date.parse(glance.lastSeen);
    const [from, to] = [term.from, term.to].map((bound) =>
      bound === undefined ? undefined : Date.parse(String(bound)),
    );
    return (from === undefined || at >= from) && (to === undefined || at < to);
  }
  throw new Error(`the list does not filter by ${term.kind}`);
}
