import type { IncidentState } from '@hearsay/contracts';
import { Mark, type Tone } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';

const looks: Readonly<Record<IncidentState, readonly [Tone, string]>> = {
  reported: ['warn', '?'],
  confirmed: ['bad', '!'],
  resolved: ['good', '✓'],
  withdrawn: ['quiet', '–'],
};

export function IncidentMark({ state }: { state: IncidentState }) {
  const [tone, sign] = looks[state];
  return (
    <Mark tone={tone} sign={sign} title={words.incidents.stateHints[state]}>
      {words.incidents.states[state]}
    </Mark>
  );
}
