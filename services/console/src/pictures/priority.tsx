import type { Rumour } from '@hearsay/contracts';
import { words } from '../words/index.ts';
import classes from './pictures.module.css';

export function priorityTone(score: number): 'high' | 'raised' | 'some' | 'low' {
  return score >= 75 ? 'high' : score >= 50 ? 'raised' : score >= 25 ? 'some' : 'low';
}

/** The number, and how full it is as a bar. */
export function PriorityMark({ score }: { score: number }) {
  const whole = Math.round(score);
  return (
    <div
      className={classes.priority}
      data-tone={priorityTone(score)}
      role="img"
      aria-label={words.queue.priority(whole)}
    >
      <span className={classes.priorityNumber}>{whole}</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" rx="3" className={classes.track} />
        <rect width={Math.max(4, Math.min(100, score))} height="6" rx="3" className={classes.fill} />
      </svg>
    </div>
  );
}

/** What a priority is made of: one bar a part, before what it can be worth at most, with its reason. */
export function PriorityParts({ priority }: { priority: Rumour['priority'] }) {
  const most = Math.max(1, ...priority.parts.map((part) => part.most ?? Math.abs(part.points)));
  return (
    <div>
      <ul className={classes.parts} data-tone={priorityTone(priority.score)}>
        {[...priority.parts]
          .sort((a, b) => b.points - a.points)
          .map((part) => (
            <li key={part.name}>
              <span className={classes.partName}>{part.name}</span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * (part.most ?? 0)) / most} height="8" className={classes.track} />
                <rect width={(100 * Math.abs(part.points)) / most} height="8" data-less={part.points < 0} />
              </svg>
              <span className={classes.partPoints}>
                {words.rumour.points(Math.round(part.points * 10) / 10, part.most)}
              </span>
              <span className={classes.partWhy}>{part.why}</span>
            </li>
          ))}
      </ul>
      <p className={classes.partSum}>{words.rumour.prioritySum(Math.round(priority.score))}</p>
    </div>
  );
}
