import { Alert } from '@mantine/core';
import { Refusal } from '../api/request.ts';
import { problemText } from './problems.tsx';

/** The api's no, with all that it says about it. */
export function RefusalText({ error }: { error: unknown }) {
  const details = error instanceof Refusal ? error.details : [];
  return (
    <>
      <p>{problemText(error)}</p>
      {details.map(({ path, message }) => (
        <p key={`${path} ${message}`}>
          {path === '' ? null : <code>{path} </code>}
          {message}
        </p>
      ))}
    </>
  );
}

/** The same in a box, read out at once; nothing where there was no refusal. */
export function Refused({ error, title, apart }: { error: unknown; title: string; apart?: boolean }) {
  return error === null ? null : (
    <Alert role="alert" color="red" variant="outline" title={title} mt={apart === true ? 'sm' : 0}>
      <RefusalText error={error} />
    </Alert>
  );
}
