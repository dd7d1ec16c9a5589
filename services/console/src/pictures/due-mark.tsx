import type { Rumour } from '@hearsay/contracts';
import { useNow, When } from '../time/clock.tsx';
import { words } from '../words/index.ts';
import { Mark } from './badges.tsx';

const soon = 15 * 60_000;

/** By when the next step is due, or that it is late: never by colour alone. */
export function DueMark({ due }: { due: NonNullable<Rumour['due']> }) {
  const now = useNow();
  const left = Date.parse(due.at) - now;
  const late = left < 0;
  return (
    <Mark tone={late ? 'bad' : left < soon ? 'warn' : 'quiet'} sign={late ? '!' : '◷'}>
      {late ? words.queue.overdue[due.step] : words.queue.due[due.step]} <When at={due.at} only="clock" />
    </Mark>
  );
}
