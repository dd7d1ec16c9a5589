import { useQuery } from '@tanstack/react-query';
import { sourcesQuery } from './queries.ts';
import { usePlace } from './setting.tsx';

/** The name of a source for people; its id for those who may not see the list of sources. */
export function useSourceName(): (id: string) => string {
  const { me } = usePlace();
  const staff = me.roles.some((role) => role !== 'agency-member');
  const { data } = useQuery({ ...sourcesQuery, enabled: staff, refetchInterval: false, staleTime: 60_000 });
  return (id) => data?.find((line) => line.id === id)?.name ?? id;
}
