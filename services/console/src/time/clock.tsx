import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { usePlace } from '../api/setting.tsx';
import { words } from '../words/index.ts';
import { clockPhrase, fullPhrase, relativePhrase } from './phrase.ts';

const NowContext = createContext(0);

/** One clock for every phrase on the page, so that they change together. */
export function NowProvider({ children }: { children: ReactNode }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
}

export function useNow(): number {
  return useContext(NowContext);
}

/** An instant in the election's time zone, with how long ago it was. */
export function When({ at, only }: { at: string; only?: 'clock' | 'relative' }) {
  const now = useNow();
  const zone = usePlace().setting.election.timezone;
  const then = Date.parse(at);
  const clock = clockPhrase(zone, now, then);
  const relative = relativePhrase(words.time, now, then);
  const text = only === 'clock' ? clock : only === 'relative' ? relative : `${clock} · ${relative}`;
  return (
    <time dateTime={at} title={fullPhrase(zone, then)}>
      {text}
    </time>
  );
}
