import type { StatementState } from '@hearsay/contracts';
import { Mark, type Tone } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';

const looks: Readonly<Record<StatementState, readonly [Tone, string]>> = {
  draft: ['mixed', '✎'],
  approved: ['good', '✓'],
  expired: ['warn', '!'],
  withdrawn: ['quiet', '–'],
  'sent-back': ['quiet', '↶'],
};

export function StatementMark({ state }: { state: StatementState }) {
  const [tone, sign] = looks[state];
  return (
    <Mark tone={tone} sign={sign}>
      {words.statements.states[state]}
    </Mark>
  );
}
