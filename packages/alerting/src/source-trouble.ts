import type { SourceState, SourceTrouble } from '@hearsay/contracts';

/** Failures in a row, and milliseconds since it last worked, before a source counts as failing: a hiccup is no news. */
const failuresBefore = 3;
const timeBefore = 5 * 60_000;

/** What is wrong with a source, by what the collector says of its health; `undefined` where nothing is that a person should hear of. */
export function troubleOf({ health, at }: Pick<SourceState, 'health' | 'at'>): SourceTrouble | undefined {
  switch (health.state) {
    case 'working':
      return health.silent === true ? 'silent' : undefined;
    case 'failing': {
      const away = health.lastSuccess === undefined || Date.parse(at) - Date.parse(health.lastSuccess) >= timeBefore;
      return health.failures >= failuresBefore && away ? 'failing' : undefined;
    }
    case 'quarantined':
      return 'quarantined';
    case 'gone':
      return 'retired';
    case 'off':
      return 'off';
  }
}

/** Whether a source is as it should be again: one that fails for a moment is neither in trouble nor well. */
export const isWell = ({ health }: Pick<SourceState, 'health'>): boolean =>
  health.state === 'working' && health.silent !== true && health.lastSuccess !== undefined;
