import type { Words } from '../words/en.ts';

export type KeyAction = keyof Words['keyboard']['actions'];
export type KeyScope = 'everywhere' | 'queue' | 'rumour';

interface Binding {
  readonly keys: readonly string[];
  readonly action: KeyAction;
  readonly scope: KeyScope;
}

/** Every shortcut there is; the help dialog shows this table. */
export const bindings: readonly Binding[] = [
  { keys: ['/'], action: 'focus-search', scope: 'everywhere' },
  { keys: ['?'], action: 'help', scope: 'everywhere' },
  { keys: ['g', 'q'], action: 'go-queue', scope: 'everywhere' },
  { keys: ['g', 'm'], action: 'go-mine', scope: 'everywhere' },
  { keys: ['g', 'a'], action: 'go-alerts', scope: 'everywhere' },
  { keys: ['g', 'i'], action: 'go-incidents', scope: 'everywhere' },
  { keys: ['g', 'p'], action: 'go-statements', scope: 'everywhere' },
  { keys: ['g', 's'], action: 'go-sources', scope: 'everywhere' },
  { keys: ['g', 'f'], action: 'go-flagging', scope: 'everywhere' },
  { keys: ['g', 'r'], action: 'go-corrections', scope: 'everywhere' },
  { keys: ['g', 't'], action: 'go-tips', scope: 'everywhere' },
  { keys: ['g', 'c'], action: 'go-places', scope: 'everywhere' },
  { keys: ['g', 'd'], action: 'go-dead-letters', scope: 'everywhere' },
  { keys: ['g', 'h'], action: 'go-help', scope: 'everywhere' },
  { keys: ['j'], action: 'next', scope: 'queue' },
  { keys: ['k'], action: 'previous', scope: 'queue' },
  { keys: ['Enter'], action: 'open', scope: 'queue' },
  { keys: ['n'], action: 'show-new', scope: 'queue' },
  { keys: ['t'], action: 'check-out-next', scope: 'queue' },
  { keys: ['d'], action: 'decide', scope: 'rumour' },
  { keys: ['f'], action: 'follow', scope: 'rumour' },
  { keys: ['c'], action: 'check-out', scope: 'rumour' },
  { keys: ['o'], action: 'old-one-back', scope: 'rumour' },
  { keys: ['s'], action: 'use-statement', scope: 'rumour' },
  { keys: ['x'], action: 'correct', scope: 'rumour' },
  { keys: ['u'], action: 'back', scope: 'rumour' },
];

export interface Pressed {
  readonly key: string;
  readonly modified: boolean;
  /** The focus is where people type. */
  readonly typing: boolean;
}

export interface Heard {
  readonly action?: KeyAction;
  /** What was pressed so far of a longer shortcut. */
  readonly pending: string;
}

/** What a key means after `pending`, here. Enter stays the browser's own: the focused link opens. */
export function hear(pending: string, pressed: Pressed, scope: KeyScope): Heard {
  if (pressed.typing || pressed.modified) return { pending: '' };
  const reachable = bindings.filter((binding) => binding.scope === 'everywhere' || binding.scope === scope);
  const tries = pending === '' ? [pressed.key] : [`${pending} ${pressed.key}`, pressed.key];
  for (const text of tries) {
    const whole = reachable.find((binding) => binding.keys.join(' ') === text);
    if (whole !== undefined) return whole.action === 'open' ? { pending: '' } : { action: whole.action, pending: '' };
    if (reachable.some((binding) => binding.keys.join(' ').startsWith(`${text} `))) return { pending: text };
  }
  return { pending: '' };
}
