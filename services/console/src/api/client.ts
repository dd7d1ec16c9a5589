import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './request.ts';

/** Tries again what may pass, not what the api refused; a lost session shows the sign-in page. */
export function queryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Refusal && error.status === 401) client.setQueryData(['me'], null);
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, error) =>
          failures < 2 && !(error instanceof Refusal && error.status >= 400 && error.status < 500),
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4000),
        networkMode: 'always',
        staleTime: 2_000,
      },
    },
  });
  return client;
}
