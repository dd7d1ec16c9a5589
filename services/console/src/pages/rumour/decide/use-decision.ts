import type { DecisionResponse, Rumour } from '@hearsay/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { idempotencyKey, post, type Refusal } from '../../../api/request.ts';
import type { Action } from './action-form.ts';

export interface Sent {
  readonly action: Action;
  readonly reason: string;
  readonly onVersion: number;
}

/** The index follows the log after a moment: what was decided is in the history by then. */
const indexFollows = 1500;

/**
 * Sends a decision. Whatever comes back, the rumour is fetched again, so that what is shown is what is so. Where nothing came back the same
 * decision goes out under the same key when it is sent again, so it is taken once.
 */
export function useDecision(rumour: Pick<Rumour, 'id'>) {
  const client = useQueryClient();
  const unanswered = useRef<{ body: string; key: string } | undefined>(undefined);
  const refetch = () =>
    Promise.all(
      [['rumour', rumour.id], ['rumours'], ['overview'], ['mine']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  return useMutation<DecisionResponse, Refusal, Sent>({
    networkMode: 'always',
    mutationFn: (sent) => {
      const body = JSON.stringify(sent);
      if (unanswered.current?.body !== body) unanswered.current = { body, key: idempotencyKey() };
      const path = `/api/v1/rumours/${encodeURIComponent(rumour.id)}/decisions`;
      return post(path, sent, { 'idempotency-key': unanswered.current.key });
    },
    onSettled: async (_response, error) => {
      if (error?.status === 0) return;
      unanswered.current = undefined;
      setTimeout(() => void refetch(), indexFollows);
      await refetch();
    },
  });
}
