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
