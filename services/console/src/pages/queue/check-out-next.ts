import type { CheckoutResponse } from '@hearsay/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { idempotencyKey, post, type Refusal } from '../../api/request.ts';

export const batch = 5;

/** Checks the next rumours out. Where no answer came, trying again asks for the same ones. */
export function useCheckOutNext() {
  const client = useQueryClient();
  const unanswered = useRef<string | undefined>(undefined);
  return useMutation<CheckoutResponse, Refusal, void>({
    networkMode: 'always',
    mutationFn: () => {
      unanswered.current ??= idempotencyKey();
      return post('/api/v1/checkouts', { count: batch, minutes: 30 }, { 'idempotency-key': unanswered.current });
    },
    onSettled: async (_response, error) => {
      if (error?.status !== 0) unanswered.current = undefined;
      await Promise.all([['rumours'], ['mine']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
