import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { hear, type KeyAction, type KeyScope } from './map.ts';

const typingIn = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]';

/** Whether single-key shortcuts are on; kept on this device. */
export function useShortcutsEnabled() {
  return useLocalStorage<boolean>({ key: 'hearsay.shortcuts', defaultValue: true, getInitialValueInEffect: false });
}

/** Calls the handler that belongs to a shortcut. A handler that is absent leaves the key to others. */
export function useShortcuts(scope: KeyScope, handlers: Partial<Record<KeyAction, () => void>>): void {
  const [enabled] = useShortcutsEnabled();
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    if (!enabled) return;
    let pending = '';
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role=dialog]') !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      const heard = hear(
        pending,
        {
          key: event.key,
          modified: event.ctrlKey || event.metaKey || event.altKey,
          typing: target?.closest(typingIn) !== null && target !== null,
        },
        scope,
      );
      if (event.key !== 'Shift') pending = heard.pending;
      const handler = heard.action === undefined ? undefined : latest.current[heard.action];
      if (handler === undefined) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled, scope]);
}
