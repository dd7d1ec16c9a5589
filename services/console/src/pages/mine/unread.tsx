import type { Note } from '@hearsay/contracts';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { mineQuery } from '../../api/queries.ts';
import { usePlace } from '../../api/setting.tsx';
import { words } from '../../words/index.ts';
import classes from './mine.module.css';

/** The instant of the newest note that was read on this device, by person. */
export function useReadUntil(): readonly [string, (at: string) => void] {
  const { me } = usePlace();
  const [at, set] = useLocalStorage<string>({
    key: `hearsay.notes-read.${me.person}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  return [at, set];
}

export const unreadNotes = (notes: readonly Note[], readUntil: string): number =>
  notes.filter(({ at }) => at > readUntil).length;

/** How much is new on one's desk; also said aloud when it rises. */
export function Unread() {
  const { data } = useQuery(mineQuery);
  const [readUntil] = useReadUntil();
  const unread = unreadNotes(data?.notes ?? [], readUntil);
  return (
    <span role="status" className={unread > 0 ? classes.unread : undefined}>
      {unread > 0 ? words.mine.unread(unread) : null}
    </span>
  );
}
