import { categories } from '@hearsay/claims';
import type { Config, Phase } from '@hearsay/contracts';
import {
  electionsOf,
  standardDueTimes,
  standardPace,
  standardRelief,
  standardWeights,
  type TrackerPolicy,
} from '@hearsay/rumours';

const letterOf: Record<Phase, string> = {
  'pre-electoral': 'P',
  'electoral-period': 'P',
  'election-day': 'E',
  counting: 'R',
  'post-electoral': 'X',
};

/** The elections, clocks and weights of the configuration, and severity from the leaf's own figure: one less in phases in which the leaf weighs little. */
export function policyOf(config: Config): TrackerPolicy {
  const { look, assess, answer, pace } = config.due;
  return {
    elections: electionsOf(config),
    due: {
      times: {
        look: look ?? standardDueTimes.look,
        assess: assess ?? standardDueTimes.assess,
        answer: answer ?? standardDueTimes.answer,
      },
      pace: { ...standardPace, ...pace },
    },
    weights: config.priority.weights ?? standardWeights,
    relief: { ...standardRelief, ...config.priority.relief },
    official: new Set(config.sources.flatMap(({ id, official }) => (official ? [id] : []))),
    severity: (leaf, phase) => {
      const { severity, phases } = categories[leaf];
      const letters = phases as readonly string[];
      return letters.includes('*') || letters.includes(letterOf[phase]) ? severity : Math.max(1, severity - 1);
    },
  };
}
