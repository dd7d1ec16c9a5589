import { categories } from '@hearsay/claims';
import type { Config, Phase } from '@hearsay/contracts';
import { milestones, standardDueTimes, standardPace, standardWeights, type TrackerPolicy } from '@hearsay/rumours';

const letterOf: Record<Phase, string> = {
  'pre-electoral': 'P',
  'electoral-period': 'P',
  'election-day': 'E',
  counting: 'R',
  'post-electoral': 'X',
};

/** Severity from the leaf's own figure: one less in phases in which the leaf weighs little. */
export function policyOf(config: Config): TrackerPolicy {
  return {
    elections: [milestones(config.election)],
    due: { times: standardDueTimes, pace: standardPace },
    weights: standardWeights,
    severity: (leaf, phase) => {
      const { severity, phases } = categories[leaf];
      const letters = phases as readonly string[];
      return letters.includes('*') || letters.includes(letterOf[phase]) ? severity : Math.max(1, severity - 1);
    },
  };
}
