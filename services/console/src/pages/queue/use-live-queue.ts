import type { RumourLine } from '@hearsay/contracts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { words } from '../../words/index.ts';
import { countNew, type LiveQueue, mergeQueue } from './merge.ts';

/** True while the list must not move: the pointer or the focus is in it, or the page is scrolled. */
export function useHeld(list: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    let pointer = false;
    const look = () => {
      const focused = list.current?.contains(document.activeElement) ?? false;
      setHeld(pointer || focused || window.scrollY > 120);
    };
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      pointer = event.target instanceof Node && (list.current?.contains(event.target) ?? false);
      look();
    };
    const onLeave = () => {
      pointer = false;
      look();
    };
    const soon = () => setTimeout(look, 0);
    document.addEventListener('pointerover', onPointer);
    document.documentElement.addEventListener('pointerleave', onLeave);
    window.addEventListener('scroll', look, { passive: true });
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', soon);
    return () => {
      document.removeEventListener('pointerover', onPointer);
      document.documentElement.removeEventListener('pointerleave', onLeave);
      window.removeEventListener('scroll', look);
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', soon);
    };
  }, [list]);
  return held;
}

interface Held extends LiveQueue {
  readonly key: string;
  readonly fetched: readonly RumourLine[];
  readonly held: boolean;
}

/** The queue as it is shown. `key` names the view: another view starts afresh. `release` shows everything in order. */
export function useLiveQueue(key: string, fetched: readonly RumourLine[], held: boolean) {
  const begin = (): Held => ({ key, fetched, held, ...mergeQueue([], fetched, false) });
  const [state, setState] = useState(begin);
  let current = state;
  if (state.key !== key) current = begin();
  else if (state.fetched !== fetched || state.held !== held) {
    current = { key, fetched, held, ...mergeQueue(state.rows, fetched, held) };
  }
  if (current !== state) setState(current);
  return { ...current, release: () => setState(begin()) };
}

/** A sentence for screen readers when rumours arrive; empty at first and for another view. */
export function useArrivals(key: string, fetched: readonly RumourLine[]): string {
  const known = useRef<{ key: string; ids: Set<string> } | undefined>(undefined);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const before = known.current;
    const ids = fetched.map((line) => line.id as string);
    if (before === undefined || before.key !== key || before.ids.size === 0) {
      known.current = { key, ids: new Set(ids) };
      return;
    }
    const n = countNew(before.ids, fetched);
    for (const id of ids) before.ids.add(id);
    if (n > 0) setSentence(words.queue.arrived(n));
  }, [key, fetched]);
  return sentence;
}
