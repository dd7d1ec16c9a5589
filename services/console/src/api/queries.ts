import type {
  AlertLine,
  DeadLetterPage,
  DemoPerson,
  EvidenceDetail,
  FlaggingView,
  IncidentDetail,
  IncidentList,
  Me,
  Mine,
  Overview,
  RegisteredList,
  RuleLine,
  RumourDetail,
  RumourPage,
  Setting,
  SourceKindLine,
  SourceLine,
  StatementDetail,
  StatementList,
  TipLine,
  TipPage,
} from '@hearsay/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { itemsOf, Refusal, read } from './request.ts';

/** Who is signed in; `null` where nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await read<Me>('/api/v1/me', signal);
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** Elections, areas and forums as they hold. */
export const registeredQuery = queryOptions({
  queryKey: ['registered'],
  queryFn: async ({ signal }) => (await read<RegisteredList>('/api/v1/registered', signal)).items,
});

export const settingQuery = queryOptions({
  queryKey: ['setting'],
  queryFn: ({ signal }) => read<Setting>('/api/v1/setting', signal),
  staleTime: 60_000,
});

/** The people one can sign in as; empty outside the demo. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: ({ signal }) => read<readonly DemoPerson[]>('/api/v1/demo-people', signal),
});

export interface QueueView {
  readonly q?: string | undefined;
  readonly category?: string | undefined;
  readonly state?: string | undefined;
  readonly held?: string | undefined;
  readonly incident?: string | undefined;
  readonly from?: string | undefined;
  readonly sort?: string | undefined;
}

export function queuePath(view: QueueView, cursor: string, limit = 50): string {
  const query = new URLSearchParams({ limit: String(limit), fold: 'source' });
  for (const [name, value] of Object.entries(view)) if (value) query.set(name, value);
  if (cursor !== '') query.set('cursor', cursor);
  return `/api/v1/rumours?${query}`;
}

export const queueQuery = (view: QueueView) =>
  infiniteQueryOptions({
    queryKey: ['rumours', 'queue', view],
    queryFn: ({ pageParam, signal }) => read<RumourPage>(queuePath(view, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const findRumoursQuery = (q: string) =>
  queryOptions({
    queryKey: ['rumours', 'find', q],
    queryFn: ({ signal }) => read<RumourPage>(queuePath({ q }, '', 8), signal),
    placeholderData: keepPreviousData,
  });

export const rumourQuery = (id: string) =>
  queryOptions({
    queryKey: ['rumour', id],
    queryFn: ({ signal }) => read<RumourDetail>(`/api/v1/rumours/${encodeURIComponent(id)}`, signal),
  });

export const evidencePath = (rumour: string, claim: string) =>
  `/api/v1/rumours/${encodeURIComponent(rumour)}/evidence/${encodeURIComponent(claim)}`;

export const evidenceQuery = (rumour: string, claim: string) =>
  queryOptions({
    queryKey: ['evidence', rumour, claim],
    queryFn: ({ signal }) => read<EvidenceDetail>(evidencePath(rumour, claim), signal),
    staleTime: 60_000,
  });

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => read<Overview>('/api/v1/overview', signal),
  refetchInterval: 30_000,
});

/** What is on one's desk; for the authority's own people. */
export const mineQuery = queryOptions({
  queryKey: ['mine'],
  queryFn: ({ signal }) => read<Mine>('/api/v1/mine', signal),
  refetchInterval: 60_000,
});

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: async ({ signal }) => itemsOf(await read<AlertLine[] | { items: AlertLine[] }>('/api/v1/alerts', signal)),
});

export const incidentsQuery = (view: { readonly state: string; readonly q: string }) =>
  queryOptions({
    queryKey: ['incidents', view],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== ''));
      return read<IncidentList>(`/api/v1/incidents?${query}`, signal);
    },
    placeholderData: keepPreviousData,
  });

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: ['incidents', 'one', id],
    queryFn: ({ signal }) => read<IncidentDetail>(`/api/v1/incidents/${encodeURIComponent(id)}`, signal),
  });

export const statementsQuery = queryOptions({
  queryKey: ['statements'],
  queryFn: ({ signal }) => read<StatementList>('/api/v1/statements', signal),
});

export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: ['statements', 'one', id],
    queryFn: ({ signal }) => read<StatementDetail>(`/api/v1/statements/${encodeURIComponent(id)}`, signal),
  });

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }) => itemsOf(await read<SourceLine[] | { items: SourceLine[] }>('/api/v1/sources', signal)),
  refetchInterval: 15_000,
});

export const sourceKindsQuery = queryOptions({
  queryKey: ['source-kinds'],
  queryFn: async ({ signal }) => itemsOf(await read<{ items: SourceKindLine[] }>('/api/v1/source-kinds', signal)),
  staleTime: Number.POSITIVE_INFINITY,
});

export const flaggingQuery = queryOptions({
  queryKey: ['flagging'],
  queryFn: ({ signal }) => read<FlaggingView>('/api/v1/flagging', signal),
  refetchInterval: 15_000,
});

export const rulesQuery = queryOptions({
  queryKey: ['flagging-rules'],
  queryFn: async ({ signal }) => itemsOf(await read<{ items: RuleLine[] }>('/api/v1/rules', signal)),
  refetchInterval: 30_000,
});

export const tipsQuery = (state: TipLine['state']) =>
  queryOptions({
    queryKey: ['tips', state],
    queryFn: ({ signal }) => read<TipPage>(`/api/v1/tips?state=${state}`, signal),
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });

export const deadLettersQuery = infiniteQueryOptions({
  queryKey: ['dead-letters'],
  queryFn: ({ pageParam, signal }) =>
    read<DeadLetterPage>(
      `/api/v1/dead-letters${pageParam === '' ? '' : `?cursor=${encodeURIComponent(pageParam)}`}`,
      signal,
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
});
