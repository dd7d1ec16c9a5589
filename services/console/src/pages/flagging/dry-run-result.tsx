import type { DryRun } from '@hearsay/contracts';
import { categoryLabel, usePlace } from '../../api/setting.tsx';
import { Correct } from '../../corrections/correct.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import classes from './flagging.module.css';

const text = words.flagging.rules;

/** What a rule would have found in the past. */
export function DryRunResult({ result, corrects }: { result: DryRun; corrects: boolean }) {
  const { claims, posts, perDay, partial, examples, retroHunt } = result;
  const { setting } = usePlace();
  return (
    <div role="status" className={classes.dryRun}>
      <p>
        <b>{text.perDay(perDay)}</b> {text.inClaims(claims.found, claims.read)}{' '}
        {posts === null ? words.privacy.noPosts(retroHunt) : text.inPosts(posts.found, posts.read)}{' '}
        {partial ? text.partial : ''}
      </p>
      <ul>
        {examples.map(({ at, text: around, start, end, category, post, language, claim }) => (
          <li key={post}>
            {around.slice(0, start)}
            <mark>{around.slice(start, end)}</mark>
            {around.slice(end)}{' '}
            <small>
              <When at={at} /> ·{' '}
              {category === undefined ? text.notFlagged : text.flaggedAs(categoryLabel(setting, category))}
            </small>
            {corrects && claim !== undefined ? (
              <Correct what={{ rumour: claim.rumour, claim: claim.id }} was={category} />
            ) : null}
            {corrects && category === undefined && posts !== null ? (
              <Correct what={{ missed: { post, text: around, language } }} />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
