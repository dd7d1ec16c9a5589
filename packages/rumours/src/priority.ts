import type { Leaf, Phase, Priority, PriorityPart, Rumour, Stance } from '@hearsay/contracts';
import { type Elections, type Milestones, phaseAt } from './calendar.ts';

/** What a priority takes into account beside the rumour. */
export interface PriorityPolicy {
  /** 1 (a nuisance) to 5 (can stop people from voting, or a result from being believed), in a phase. */
  readonly severity: (leaf: Leaf, phase: Phase) => number;
  readonly elections: Elections;
  /** Most points of each part; they add up to 100. */
  readonly weights: PriorityWeights;
}

export interface PriorityWeights {
  readonly severity: number;
  readonly spread: number;
  readonly velocity: number;
  readonly sources: number;
  readonly misleads: number;
  readonly polls: number;
}

export const standardWeights: PriorityWeights = {
  severity: 40,
  spread: 15,
  velocity: 20,
  sources: 5,
  misleads: 10,
  polls: 10,
};

/** Rumours that tell people how, where or when to vote wrongly do their harm before they can be answered. */
const misleading = new Set<string>(['proc', 'part']);

const round = (points: number) => Math.round(points * 10) / 10;
/** 0 at nothing (and below), 1 at `full`, each doubling worth the same. */
const logarithmic = (value: number, full: number) =>
  Math.min(1, Math.log2(1 + Math.max(0, value)) / Math.log2(1 + full));

const phaseWords: Record<Phase, string> = {
  'pre-electoral': 'before the campaign',
  'electoral-period': 'in the electoral period',
  'election-day': 'on election day',
  counting: 'while votes are counted',
  'post-electoral': 'after the election',
};

type Weighed = Pick<
  Rumour,
  'category' | 'claims' | 'authors' | 'sources' | 'recent' | 'verdict' | 'denials' | 'rebuttal'
>;

/**
 * How urgent a rumour is: the sum of its parts, each with its reason. The formula is in ARCHITECTURE.md.
 * - severity: the leaf's severity in the present phase of the election;
 * - spread: claims so far, on a logarithmic scale that is full at 500;
 * - velocity: claims in the last ten minutes, full at 100, and more if that is faster than its own average;
 * - sources: how many different sources, full at 20;
 * - misleads: whether it tells people how, where or when to vote;
 * - polls: how near the polls are; full while they are open.
 * A rumour whose rebuttal is public counts half, one found to be harmless to answer keeps what it has: a person decides.
 */
export function priorityOf(rumour: Weighed, at: number, policy: PriorityPolicy): Priority {
  const { elections, weights } = policy;
  const phase = phaseAt(at, elections);
  const severity = policy.severity(rumour.category, phase);
  const lately = rumour.recent.reduce(
    (sum, { minute, claims }) => (at - Date.parse(minute) < 600_000 ? sum + claims : sum),
    0,
  );
  const sources = Object.keys(rumour.sources).length;
  const polls = elections.reduce((best, one) => (pollsNear(at, one) > pollsNear(at, best) ? one : best));
  const nearness = pollsNear(at, polls);
  const parts: PriorityPart[] = [
    {
      name: 'severity',
      points: (weights.severity * severity) / 5,
      why: `${rumour.category} has severity ${severity} of 5 ${phaseWords[phase]}`,
    },
    {
      name: 'spread',
      points: weights.spread * logarithmic(rumour.claims - 1, 500),
      why: rumour.claims === 1 ? 'said once' : `said ${rumour.claims} times by ${rumour.authors || 'unknown'} authors`,
    },
    {
      name: 'velocity',
      points: weights.velocity * logarithmic(lately - 1, 100),
      why: `${lately} claims in the last ten minutes`,
    },
    {
      name: 'sources',
      points: weights.sources * logarithmic(sources - 1, 20),
      why: `seen in ${sources} source${sources === 1 ? '' : 's'}`,
    },
  ];
  if (misleading.has(rumour.category.split('.')[0] as string) && phase !== 'post-electoral' && phase !== 'counting') {
    parts.push({ name: 'misleads', points: weights.misleads, why: 'it can make people vote wrongly or not at all' });
  }
  if (nearness > 0) parts.push({ name: 'polls', points: weights.polls * nearness, why: pollsWords(at, polls) });
  const sum = parts.reduce((total, part) => total + part.points, 0);
  if (rumour.rebuttal?.status === 'published') {
    parts.push({ name: 'answered', points: -sum / 2, why: 'a rebuttal is public' });
  }
  const rounded = parts.map((part) => ({ ...part, points: round(part.points) }));
  const score = Math.max(0, Math.min(100, round(rounded.reduce((total, part) => total + part.points, 0))));
  return { score, parts: rounded };
}

const hour = 3_600_000;

/** 1 while the polls are open, falling to 0 at two days before and twelve hours after. */
function pollsNear(at: number, { opens, closes }: Milestones): number {
  if (at < opens) return Math.max(0, 1 - (opens - at) / (48 * hour));
  if (at <= closes) return 1;
  return Math.max(0, 1 - (at - closes) / (12 * hour));
}

function pollsWords(at: number, { opens, closes }: Milestones): string {
  if (at < opens) return `polls open in ${Math.ceil((opens - at) / hour)} h`;
  if (at <= closes) return 'polls are open';
  return `polls closed ${Math.floor((at - closes) / hour)} h ago`;
}

/** Stances that say the rumour, and so count towards its spread. */
export const spreads = (stance: Stance): boolean =>
  stance === 'asserts' || stance === 'insinuates' || stance === 'reports';
