import type { LinkedIncident, Rumour } from '@hearsay/contracts';
import { mostLinked } from './link.ts';

/**
 * The links of a rumour that another one is merged into: its own, and those of the merged one, which remember through whom they came.
 * Where a person said that it is not about an incident, that holds; what is real and what is an exercise stay apart.
 */
export function withLinksOf(target: Rumour, merged: Rumour): Rumour {
  if (target.exercise !== merged.exercise) return target;
  const own = target.incidents ?? [];
  const known = new Set([...own.map(({ incident }) => incident), ...(target.unlinked ?? [])]);
  const brought = (merged.incidents ?? [])
    .filter(({ incident }) => !known.has(incident))
    .map((link): LinkedIncident => ({ ...link, from: link.from ?? merged.id }));
  return brought.length === 0 ? target : { ...target, incidents: [...own, ...brought].slice(0, mostLinked) };
}

/**
 * The links of a rumour that gives others back: what came through them goes with them, unless one that stays is linked to it too.
 * @param rumourOf a rumour as the tracker knows it.
 */
export function withoutLinksOf(
  holder: Rumour,
  leaving: ReadonlySet<Rumour['id']>,
  rumourOf: (id: Rumour['id']) => Rumour | undefined,
): Rumour {
  const { incidents, ...rest } = holder;
  if (incidents === undefined) return holder;
  const staying = holder.absorbed.filter((id) => !leaving.has(id));
  const bringer = (incident: LinkedIncident['incident']) =>
    staying.find((id) => rumourOf(id)?.incidents?.some((one) => one.incident === incident && one.from === undefined));
  const kept = incidents.flatMap((link): LinkedIncident[] => {
    if (link.from === undefined || !leaving.has(link.from)) return [link];
    const from = bringer(link.incident);
    return from === undefined ? [] : [{ ...link, from }];
  });
  return kept.length === 0 ? rest : { ...rest, incidents: kept };
}
