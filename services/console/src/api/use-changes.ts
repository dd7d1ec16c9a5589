import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Connection, parseChanged, reconnectDelay, staleAfter } from './changes.ts';

/** A storm of changes leads to one fetch in this many milliseconds, not to a thousand. */
const gatherFor = 700;

/** Listens to what changes and marks it as stale. Connects again by itself, and then takes everything for stale. */
export function useChanges(): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');

  useEffect(() => {
    let stream: EventSource | undefined;
    let attempt = 0;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let flush: ReturnType<typeof setTimeout> | undefined;
    const stale = new Map<string, readonly string[]>();

    const gather = (event: MessageEvent<string>) => {
      const changed = parseChanged(event.data);
      if (changed === undefined) return;
      for (const key of staleAfter(changed)) stale.set(key.join('\n'), key);
      flush ??= setTimeout(() => {
        flush = undefined;
        const keys = [...stale.values()];
        stale.clear();
        for (const queryKey of keys) void client.invalidateQueries({ queryKey }, { cancelRefetch: false });
      }, gatherFor);
    };

    const connect = () => {
      stream = new EventSource('/api/v1/events');
      stream.addEventListener('message', gather);
      stream.addEventListener('changed', gather);
      stream.addEventListener('open', () => {
        if (attempt > 0) void client.invalidateQueries();
        attempt = 0;
        setConnection('live');
      });
      stream.addEventListener('error', () => {
        setConnection('lost');
        stream?.close();
        clearTimeout(retry);
        retry = setTimeout(connect, reconnectDelay(attempt));
        attempt += 1;
      });
    };
    const again = () => {
      if (stream?.readyState === EventSource.OPEN) return;
      clearTimeout(retry);
      stream?.close();
      connect();
    };
    connect();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(retry);
      clearTimeout(flush);
      stream?.close();
    };
  }, [client]);

  return connection;
}
