import type { RumourDetail } from '@hearsay/contracts';
import { usePlace } from '../../api/setting.tsx';
import { Mark } from '../../pictures/badges.tsx';
import { Shares } from '../../pictures/shares.tsx';
import { TempoPicture } from '../../pictures/tempo-picture.tsx';
import { useNow } from '../../time/clock.tsx';
import { clockPhrase } from '../../time/phrase.ts';
import { words } from '../../words/index.ts';
import classes from './rumour.module.css';

const text = words.rumour;
const share = ([label, count]: [string, number]) => ({ id: label, label, count });

/** How fast a rumour is said beside its own rate, whom it reaches, on what it stands, and what there is to look at: figures, no findings. */
export function SpreadFacts({ detail: { rumour, spread: counts } }: { detail: RumourDetail }) {
  const { timezone } = usePlace().setting.election;
  const now = useNow();
  const { spread } = rumour;
  if (spread === undefined) return null;
  const { tempo, around, reach, sameWords, places, platforms } = spread;
  const clock = (instant: string) => clockPhrase(timezone, now, Date.parse(instant));
  const areas = Object.entries(counts.byArea ?? {});
  return (
    <>
      <h3>
        {text.tempoTitle(clock(rumour.lastSeen))}{' '}
        {tempo.bursting ? (
          <Mark tone="warn" sign="⇈">
            {words.queue.bursting}
          </Mark>
        ) : null}
      </h3>
      <TempoPicture tempo={tempo} title={text.tempoOwn} />
      {around === undefined ? null : <TempoPicture tempo={around} title={text.tempoAround} />}
      <ul className={classes.spreadFacts}>
        <li>{text.authorsHeard(rumour.authors)}</li>
        {places > 0 ? <li>{text.furtherPlaces(places)}</li> : null}
        {reach === undefined ? null : <li>{text.reachOf(reach.posts, reach.most, reach.sum)}</li>}
        {sameWords === undefined ? null : (
          <li>
            {text.wordsTogether(sameWords.accounts, sameWords.seconds, clock(sameWords.at))} {text.wordsTogetherHint}
          </li>
        )}
        {spread.officialDenial === undefined ? null : <li>{text.officialDenial(clock(spread.officialDenial))}</li>}
      </ul>
      <div className={classes.shares}>
        <div>
          <h3>{text.byPlatform}</h3>
          <Shares shares={Object.entries(platforms).map(share)} />
        </div>
        {areas.length === 0 ? null : (
          <div>
            <h3>{text.byArea}</h3>
            <Shares shares={areas.map(share)} />
          </div>
        )}
      </div>
    </>
  );
}
