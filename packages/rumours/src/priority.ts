import {
  type Leaf,
  type Phase,
  type Priority,
  type PriorityPart,
  type ReliefReason,
  type Rumour,
  type Stance,
  tlps,
  type WeighedPart,
} from '@hearsay/contracts';
import { type Elections, type Milestones, phaseAt } from './calendar.ts';
import { isOpenIncident } from './incidents/lifecycle.ts';

/** What a priority takes into account beside the rumour. */
export interface PriorityPolicy {
  /** 1 (a nuisance) to 5 (can stop people from voting, or a result from being believed), in a phase. */
  readonly severity: (leaf: Leaf, phase: Phase) => number;
  readonly elections: Elections;
  /** Most points of each part; they add up to 100. */
  readonly weights: PriorityWeights;
  /** What makes a rumour wait; the standard where it is not set. */
  readonly relief?: PriorityRelief;
}

/** Most points of each part. */
export type PriorityWeights = Readonly<Record<WeighedPart, number>>;

/** Chosen on one replayed scenario and measured on others (`npm run eval`); in the configuration under `priority.weights`. */
export const standardWeights: PriorityWeights = {
  severity: 45,
  voices: 15,
  spread: 6,
  velocity: 6,
  burst: 5,
  sources: 3,
  reach: 2,
  misleads: 6,
  polls: 5,
  happened: 3,
  incident: 4,
};

/** Which share of its points a rumour loses: 0 nothing, 1 everything. Of several reasons the one that takes most counts. */
export type PriorityRelief = Readonly<Record<ReliefReason, number>>;

export const standardRelief: PriorityRelief = { answered: 0.5, denied: 0.2, asked: 0.1 };

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
  | 'category'
  | 'claims'
  | 'authors'
  | 'sources'
  | 'recent'
  | 'verdict'
  | 'verifications'
  | 'denials'
  | 'rebuttal'
  | 'spread'
  | 'tlp'
  | 'incidents'
>;

/**
 * How urgent a rumour is: the sum of its parts, each with its reason and the most it can be. The formula is in ARCHITECTURE.md.
 * - severity: the leaf's severity in the present phase of the election;
 * - voices: whether several say it: nothing for one author or source, half for two, full for three. What one writer alone says, however
 *   alarming, does not stand above what others confirm, or a flood of single tips would bury everything;
 * - spread: claims so far, on a logarithmic scale that is full at 500;
 * - velocity: claims in the last ten minutes, full at 100;
 * - burst: how far that is above its own rate (`tempoOf`), full at eight standard deviations;
 * - sources: how many different sources, full at 20;
 * - reach: people reached where sources say so, full at a million;
 * - misleads: whether it tells people how, where or when to vote;
 * - polls: how near the polls are; full while they are open;
 * - happened: an agency said that it is true, or partly;
 * - incident: something that goes on and that it is linked to: in full where that is confirmed, half where it is only reported.
 * A rumour whose rebuttal is public counts half; one that an authority has denied, or about which an agency is being asked, waits a
 * little. A part that is worth nothing is left out, unless it is one of the first five.
 */
export function priorityOf(rumour: Weighed, at: number, policy: PriorityPolicy): Priority {
  const { weights } = policy;
  const shares = sharesOf(rumour, at, policy);
  const parts: PriorityPart[] = shares.map(({ name, share, why }) => ({
    name,
    points: weights[name] * share,
    most: weights[name],
    why,
  }));
  const sum = parts.reduce((total, part) => total + part.points, 0);
  const relief = reliefOf(rumour, at, policy.relief ?? standardRelief);
  if (relief) parts.push({ name: relief.name, points: -sum * relief.share, why: relief.why });
  const rounded = parts.map((part) => ({ ...part, points: round(part.points) }));
  const score = Math.max(0, Math.min(100, round(rounded.reduce((total, part) => total + part.points, 0))));
  return { score, parts: rounded };
}

interface Share<Name extends string> {
  readonly name: Name;
  /** 0 to 1 of what the part can be. */
  readonly share: number;
  readonly why: string;
}

const fullAt = { claims: 500, lately: 100, z: 8, sources: 20, reach: 1_000_000 };

function sharesOf(rumour: Weighed, at: number, { elections, severity }: PriorityPolicy): Share<WeighedPart>[] {
  const { category, claims, authors, spread } = rumour;
  const phase = phaseAt(at, elections);
  const harm = severity(category, phase);
  const sources = Object.keys(rumour.sources).length;
  const voices = Math.max(1, authors, sources);
  const { lately, expected, z } = spread?.tempo ?? { lately: latelyIn(rumour.recent, at), expected: 0, z: 0 };
  const polls = elections.reduce((best, one) => (pollsNear(at, one) > pollsNear(at, best) ? one : best));
  const nearness = pollsNear(at, polls);
  const parts: Share<WeighedPart>[] = [
    { name: 'severity', share: harm / 5, why: `${category} has severity ${harm} of 5 ${phaseWords[phase]}` },
    {
      name: 'voices',
      share: Math.min(1, (voices - 1) / 2),
      why: voices === 1 ? 'nobody else says it yet' : `${voices} authors or sources say it`,
    },
    {
      name: 'spread',
      share: logarithmic(claims - 1, fullAt.claims),
      why: claims === 1 ? 'said once' : `said ${claims} times by ${authors || 'unknown'} authors`,
    },
    {
      name: 'velocity',
      share: logarithmic(lately - 1, fullAt.lately),
      why: `${lately} claims in the last ten minutes`,
    },
    {
      name: 'sources',
      share: logarithmic(sources - 1, fullAt.sources),
      why: `seen in ${sources} source${sources === 1 ? '' : 's'}`,
    },
  ];
  if (z > 0 && lately > 1) {
    const why = `${lately} claims in ten minutes where ${Math.round(expected * 10) / 10} were to be expected`;
    parts.push({ name: 'burst', share: Math.min(1, z / fullAt.z), why });
  }
  if (spread?.reach) {
    const { posts, most, sum } = spread.reach;
    const why =
      posts === 1 ? `a post reached ${most}` : `${posts} posts reached at least ${most} and at most ${sum} people`;
    parts.push({ name: 'reach', share: logarithmic(most, fullAt.reach), why });
  }
  if (misleading.has(category.split('.')[0] as string) && phase !== 'post-electoral' && phase !== 'counting') {
    parts.push({ name: 'misleads', share: 1, why: 'it can make people vote wrongly or not at all' });
  }
  if (nearness > 0) parts.push({ name: 'polls', share: nearness, why: pollsWords(at, polls) });
  const confirmed = openly(rumour).some(({ answer }) => answer?.answer === 'true' || answer?.answer === 'partly');
  if (confirmed) parts.push({ name: 'happened', share: 1, why: 'an agency says that it is true, or partly' });
  parts.push(...incidentShare(rumour));
  return parts;
}

/** Only incidents that are no more confidential than the rumour count, for the same reason as questions below. */
function incidentShare({ incidents, tlp }: Weighed): Share<'incident'>[] {
  const open = (incidents ?? []).filter(
    (one) => tlps.indexOf(one.tlp) <= tlps.indexOf(tlp) && isOpenIncident(one.state),
  );
  if (open.length === 0) return [];
  const confirmed = open.some(({ state }) => state === 'confirmed');
  const why = confirmed
    ? 'a confirmed incident that it is linked to goes on'
    : 'an incident that it is linked to is reported, and not confirmed yet';
  return [{ name: 'incident', share: confirmed ? 1 : 0.5, why }];
}

/** Questions that are no more confidential than the rumour: a score is seen by all who see the rumour, and must not tell of others. */
const openly = ({ tlp, verifications }: Pick<Weighed, 'tlp' | 'verifications'>) =>
  verifications.filter((one) => tlps.indexOf(one.tlp) <= tlps.indexOf(tlp));

function reliefOf(rumour: Weighed, at: number, relief: PriorityRelief): Share<ReliefReason> | undefined {
  const { rebuttal, spread } = rumour;
  const reasons: Share<ReliefReason>[] = [];
  if (rebuttal?.status === 'published') {
    reasons.push({ name: 'answered', share: relief.answered, why: 'a rebuttal is public' });
  }
  if (spread?.officialDenial !== undefined) {
    reasons.push({ name: 'denied', share: relief.denied, why: 'an authority has denied it in public' });
  }
  const asked = openly(rumour).some(({ answer, deadline }) => answer === undefined && Date.parse(deadline) > at);
  if (asked) reasons.push({ name: 'asked', share: relief.asked, why: 'an agency is asked and has time left' });
  return reasons.sort((a, b) => b.share - a.share).find(({ share }) => share > 0);
}

/** Claims of the last ten minutes, where an event of an earlier version does not say. */
const latelyIn = (recent: Rumour['recent'], at: number): number =>
  recent.reduce((sum, { minute, claims }) => (at - Date.parse(minute) < 600_000 ? sum + claims : sum), 0);

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
