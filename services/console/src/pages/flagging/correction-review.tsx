import type { CorrectionLine, ReviewRequest } from '@hearsay/contracts';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../api/request.ts';
import { problemText } from '../../app/problems.tsx';
import { correctionsQuery } from '../../corrections/query.ts';
import { corrections as text } from '../../words/corrections.ts';
import classes from './flagging.module.css';

/** The second person accepts or refuses what another one corrected, and says why. */
export function CorrectionReviewForm({ id }: Pick<CorrectionLine, 'id'>) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const review = useMutation({
    networkMode: 'always',
    mutationFn: (accepted: boolean) =>
      post(`/api/v1/corrections/${encodeURIComponent(id)}/review`, { accepted, reason } satisfies ReviewRequest),
    onSettled: () => client.invalidateQueries({ queryKey: correctionsQuery.queryKey }),
  });
  const decide = (accepted: boolean) => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') review.mutate(accepted);
  };
  return (
    <div className={classes.takeBack}>
      <TextInput
        label={text.reviewReason}
        value={reason}
        maxLength={400}
        error={missing ? text.needsReason : review.error ? problemText(review.error) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button variant="default" disabled={review.isPending} onClick={() => decide(true)}>
        {text.accept}
      </Button>
      <Button variant="default" disabled={review.isPending} onClick={() => decide(false)}>
        {text.refuse}
      </Button>
    </div>
  );
}
