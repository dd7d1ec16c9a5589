import type { CorrectionList } from '@hearsay/contracts';
import { queryOptions } from '@tanstack/react-query';
import { read } from '../api/request.ts';

/** Where the training set is downloaded from. */
export const exportPath = '/api/v1/corrections.jsonl';

/** What people corrected, for whoever may correct. */
export const correctionsQuery = queryOptions({
  queryKey: ['corrections'],
  queryFn: ({ signal }) => read<CorrectionList>('/api/v1/corrections', signal),
  refetchInterval: 15_000,
});
