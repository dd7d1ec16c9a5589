import { Alert, Button, Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refusal } from '../api/request.ts';
import { words } from '../words/index.ts';
import classes from './problems.module.css';

const text = words.problems;

export function problemText(error: unknown): string {
  if (error instanceof Refusal) return error.code === 'offline' ? text.offline : error.message;
  return error instanceof Error ? error.message : String(error);
}

export function Loading() {
  return (
    <div className={classes.centre} role="status">
      <Loader size="sm" aria-hidden="true" />
      <span>{text.loading}…</span>
    </div>
  );
}

/** Trying again changes nothing about what a role allows. */
const isForbidden = (error: unknown) => error instanceof Refusal && error.code === 'not-allowed';

/** An error in words, with a way out. `old` where something older is still shown. */
export function Problem({ error, retry, old = false }: { error: unknown; retry?: () => void; old?: boolean }) {
  return (
    <Alert role="alert" color="red" variant="outline" title={text.title} className={classes.problem}>
      <p>
        {problemText(error)} {old ? text.showOlder : ''}
      </p>
      {retry === undefined || isForbidden(error) ? null : (
        <Button size="compact-sm" variant="default" onClick={retry}>
          {text.retry}
        </Button>
      )}
    </Alert>
  );
}

export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

export function NotFound() {
  return (
    <div className={classes.empty}>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      <Link to="/">{text.backToQueue}</Link>
    </div>
  );
}

export function Broken({ error }: { error: unknown }) {
  return (
    <div className={classes.empty} role="alert">
      <h1>{text.broken}</h1>
      <p>{problemText(error)}</p>
      <Button onClick={() => window.location.reload()}>{text.reload}</Button>
    </div>
  );
}
