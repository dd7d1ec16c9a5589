import type { RumourFold } from '@hearsay/contracts';
import { Link } from '@tanstack/react-router';
import type { QueueView } from '../../api/queries.ts';
import { useSourceName } from '../../api/use-source-name.ts';
import { words } from '../../words/index.ts';
import classes from './queue.module.css';

const text = words.folds;

/** Stands for what one source alone carries beyond its share; a link among the rumours, so that the same keys lead to it. */
export function FoldRow({ fold, view }: { fold: RumourFold; view: QueueView }) {
  const name = useSourceName()(fold.source);
  return (
    <li className={classes.fold}>
      <Link to="/" search={{ ...view, from: fold.source }} data-queue-link="" title={text.hint}>
        {text.more(fold.count, name)}
      </Link>
    </li>
  );
}
