import type { State, Tlp, Verdict } from '@hearsay/contracts';
import type { ReactNode } from 'react';
import { words } from '../words/index.ts';
import classes from './pictures.module.css';

export type Tone = 'quiet' | 'info' | 'warn' | 'bad' | 'good' | 'mixed';

/** A small label with a sign before it, so that colour is never the only difference. */
export function Mark({
  tone,
  sign,
  title,
  children,
}: {
  tone: Tone;
  sign?: string;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={classes.mark} data-tone={tone} title={title}>
      {sign === undefined ? null : <span aria-hidden="true">{sign}</span>}
      {children}
    </span>
  );
}

const stateLook: Record<State, readonly [Tone, string]> = {
  new: ['warn', '●'],
  open: ['info', '○'],
  verifying: ['info', '?'],
  assessed: ['info', '◐'],
  responding: ['mixed', '✎'],
  answered: ['good', '✓'],
  closed: ['quiet', '■'],
  dismissed: ['quiet', '–'],
  watching: ['quiet', '◎'],
};

const verdictLook: Record<Verdict, readonly [Tone, string]> = {
  unverified: ['quiet', '?'],
  false: ['bad', '✕'],
  misleading: ['mixed', '↷'],
  'partly-true': ['mixed', '◐'],
  true: ['good', '✓'],
  'cannot-be-verified': ['quiet', '∅'],
};

export function StateMark({ state }: { state: State }) {
  const [tone, sign] = stateLook[state];
  return (
    <Mark tone={tone} sign={sign} title={words.stateHints[state]}>
      {words.states[state]}
    </Mark>
  );
}

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const [tone, sign] = verdictLook[verdict];
  return (
    <Mark tone={tone} sign={sign} title={words.verdictHints[verdict]}>
      {words.verdicts[verdict]}
    </Mark>
  );
}

export function TlpMark({ tlp }: { tlp: Tlp }) {
  return (
    <span className={classes.tlp} data-tlp={tlp} title={words.tlps[tlp]}>
      {tlp}
    </span>
  );
}

export function ExerciseMark() {
  return (
    <Mark tone="mixed" sign="⚑">
      {words.exercise.badge}
    </Mark>
  );
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language's name for people; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return tag === 'und' ? '?' : (names.of(tag) ?? tag);
  } catch {
    return tag;
  }
}

export function Languages({ tags }: { tags: readonly string[] }) {
  return (
    <span className={classes.languages}>
      {tags.map((tag) => (
        <abbr key={tag} title={languageName(tag)}>
          {tag}
        </abbr>
      ))}
    </span>
  );
}
