import type { CorrectionAccount, RollBackRequest } from '@hearsay/contracts';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../api/request.ts';
import { problemText } from '../../app/problems.tsx';
import { correctionsQuery } from '../../corrections/query.ts';
import { corrections as text } from '../../words/corrections.ts';
import classes from './flagging.module.css';

interface Props {
  readonly accounts: readonly CorrectionAccount[];
  readonly mayRollBack: boolean;
}

/** Who said how much, how much of the training set each is, and the way to roll an account back. */
export function CorrectionAccounts({ accounts, mayRollBack }: Props) {
  const [chosen, setChosen] = useState<CorrectionAccount | undefined>();
  return (
    <>
      <h3>{text.accounts}</h3>
      <p className={classes.note}>{text.accountsLead}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text.account}</th>
            <th scope="col">{text.made}</th>
            <th scope="col">{text.reviews}</th>
            <th scope="col">{text.used}</th>
            {mayRollBack ? <th scope="col">{text.rollBack}</th> : null}
          </tr>
        </thead>
        <tbody>
          {accounts.map((one) => (
            <tr key={one.account}>
              <th scope="row">{one.name}</th>
              <td>{one.made}</td>
              <td>{one.reviewed}</td>
              <td>{text.usedOf(one.used, one.most)}</td>
              {mayRollBack ? (
                <td>
                  {one.counts ? (
                    <Button size="compact-sm" variant="default" onClick={() => setChosen(one)}>
                      {text.rollBackOf(one.name)}
                    </Button>
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen === undefined ? null : (
        <RollBack key={chosen.account} account={chosen} close={() => setChosen(undefined)} />
      )}
    </>
  );
}

function RollBack({ account: { account, name }, close }: { account: CorrectionAccount; close: () => void }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const back = useMutation({
    networkMode: 'always',
    mutationFn: () => post('/api/v1/corrections/roll-back', { account, reason } satisfies RollBackRequest),
    onSuccess: close,
    onSettled: () => client.invalidateQueries({ queryKey: correctionsQuery.queryKey }),
  });
  return (
    <fieldset className={classes.decide} disabled={back.isPending}>
      <legend>{text.rollBackOf(name)}</legend>
      <p>{text.rollBackLead(name)}</p>
      <TextInput
        label={text.rollBackReason}
        value={reason}
        maxLength={400}
        autoFocus
        error={missing ? text.needsReason : back.error ? problemText(back.error) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() => {
            setMissing(reason.trim() === '');
            if (reason.trim() !== '') back.mutate();
          }}
        >
          {text.rollBackSure(name)}
        </Button>
        <Button variant="subtle" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
