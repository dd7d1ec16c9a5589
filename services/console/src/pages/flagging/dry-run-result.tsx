import type { DryRun } from '@hearsay/contracts';
import { categoryLabel, usePlace } from '../../api/setting.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import classes from './flagging.module.css';

const text = words.flagging.rules;

/** What a rule would have found in the past. */
export function DryRunResult({ result: { claims, posts, perDay, partial, examples, retroHunt } }: { result: DryRun }) {
  const { setting } = usePlace();
  return (
    <div role="status" className={classes.dryRun}>
      <p>
        <b>{text.perDay(perDay)}</b> {text.inClaims(claims.found, claims.read)}{' '}
        {posts === null ? words.privacy.noPosts(retroHunt) : text.inPosts(posts.found, posts.read)}{' '}
        {partial ? text.partial : ''}
      </p>
      <ul>
        {examples.map(({ at, text: around, start, end, category }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never changes
          <li key={i}>
            {around.slice(0, start)}
            <mark>{around.slice(start, end)}</mark>
            {around.slice(end)}{' '}
            <small>
              <When at={at} /> ·{' '}
              {category === undefined ? text.notFlagged : text.flaggedAs(categoryLabel(setting, category))}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
