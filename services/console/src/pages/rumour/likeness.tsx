import type { LikenessReason } from '@hearsay/contracts';
import { words } from '../../words/index.ts';
import classes from './rumour.module.css';

/** Why two texts are taken to be alike, and what held the software back. */
export function Likeness({ why }: { why: readonly LikenessReason[] }) {
  const shown = why.filter(({ shared }) => shared.length > 0);
  return (
    <ul className={classes.likeness}>
      {shown.map(({ kind, shared }) => (
        <li key={kind}>
          {words.rumour.likeness[kind]}: <b>{shared.join(', ')}</b>
        </li>
      ))}
    </ul>
  );
}
