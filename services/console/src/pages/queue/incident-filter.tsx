import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '../../api/queries.ts';
import { words } from '../../words/index.ts';

const text = words.incidents.filter;

/** Rumours that are linked to something that goes on, or to one incident; the latest of those one may know of are to choose. */
export function IncidentFilter({ chosen, choose }: { chosen: string; choose: (incident: string) => void }) {
  const items = useQuery(incidentsQuery({ state: '', q: '' })).data?.items ?? [];
  const one = (id: string) => items.find((incident) => incident.id === id)?.title;
  const listed = items.slice(0, 20).map(({ id }): string => id);
  const ids = chosen === '' || chosen === 'open' || listed.includes(chosen) ? listed : [...listed, chosen];
  if (ids.length === 0 && chosen === '') return null;
  return (
    <NativeSelect
      label={text.label}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: text.any },
        { value: 'open', label: text.open },
        ...ids.map((id) => ({ value: id, label: one(id) ?? text.another })),
      ]}
    />
  );
}
