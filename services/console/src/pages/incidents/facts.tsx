import type { Incident } from '@hearsay/contracts';
import { agencyName, usePlace } from '../../api/setting.tsx';
import { topicLabel } from '../../api/topics.ts';
import classes from '../../app/record.module.css';
import { ExerciseMark, TlpMark } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { IncidentMark } from './marks.tsx';

const text = words.incidents;

type Shown = Pick<Incident, 'state' | 'tlp' | 'category' | 'area' | 'agency' | 'began' | 'ended' | 'exercise'>;

/** Where an incident stands, what kind it is of, where and when, and whose report it is. */
export function IncidentFacts({ incident }: { incident: Shown }) {
  const { setting } = usePlace();
  const { state, tlp, category, area, agency, began, ended, exercise } = incident;
  return (
    <div className={classes.facts}>
      <IncidentMark state={state} />
      <TlpMark tlp={tlp} />
      {exercise ? <ExerciseMark /> : null}
      <span>{topicLabel(setting, category, text.fields.wholeGroup)}</span>
      <span>
        {area === undefined ? text.fields.everywhere : (setting.areas?.find(({ id }) => id === area)?.name ?? area)}
      </span>
      <span>
        {ended === undefined ? `${text.since} ` : null}
        <When at={began} only="clock" />
        {ended === undefined ? null : ' – '}
        {ended === undefined ? null : <When at={ended} only="clock" />}
      </span>
      <span>{text.by(agency === undefined ? setting.jurisdiction.name : agencyName(setting, agency))}</span>
    </div>
  );
}
