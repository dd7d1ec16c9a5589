import type {
  Claim,
  ClaimId,
  DecisionId,
  DecisionRefused,
  Incident,
  IncidentEvent,
  IncidentId,
  JurisdictionId,
  PostId,
  Rumour,
  RumourEvent,
  RumourId,
} from '@hearsay/contracts';
import { inPieces } from '../grouping/in-pieces.ts';
import { type Encode, Grouping, type KeptGrouping } from '../grouping.ts';
import { isFinished, isQuiet } from '../lifecycle.ts';
import { countedAt, emptyTally, type Talk, type Tally, talked } from '../spread/index.ts';
import { type Aside, writersOf } from './aside.ts';
import { tallyAfter, tallyWithout } from './tallies.ts';

const mostAuthors = 1000;

/** The post that stands for all that tell its story. */
export const storyOf = ({ post }: Claim): PostId => post.sameAs ?? post.id;

/** As what a claim was counted that came in, where not as said once more. */
function countedAs(change: Extract<RumourEvent['change'], { kind: 'opened' | 'claim-joined' }>): Place['counted'] {
  if (change.kind === 'opened') return undefined;
  if (change.join.kind === 'edit') return 'edit';
  return change.join.kind === 'same-story' ? 'place' : undefined;
}

/** A rumour as the tracker holds it: the latest snapshot, and what must be remembered to make the next one. */
export interface Tracked {
  rumour: Rumour;
  /** Hash of the last event. */
  hash: string;
  /** Version after the last thing a person did: a decision made on an older one is a conflict; claims that join are not. */
  decidedAt: number;
  readonly authors: Set<string>;
  /** Claims there were when the rumour was finished; the measure of coming back in force. */
  claimsWhenFinished: number;
  /** How it spreads. */
  tally: Tally;
}

/** An incident as it stands, and the hash of its last event. */
export interface TrackedIncident {
  readonly incident: Incident;
  readonly hash: string;
}

export interface Place {
  rumour: RumourId;
  /** Where the event that brought the claim stands in the log; -1 until it is known. */
  offset: number;
  /** As what it was counted, where not as said once more. */
  counted?: 'place' | 'edit';
  /** A person set it aside. */
  aside?: true;
}

/** The post by which a story is known, where it was met and whether that is its home. */
interface Met {
  readonly post: PostId;
  readonly source: string;
  readonly home: boolean;
}

/** Names of stories remembered for each rumour, the latest. */
const mostStories = 20_000;

/** A piece of what the tracker knows. */
export interface KeptState {
  readonly rumours?: readonly (Omit<Tracked, 'authors'> & { readonly authors: readonly string[] })[];
  readonly claims?: readonly (readonly [ClaimId, RumourId, number, Omit<Place, 'rumour' | 'offset'>?])[];
  readonly decisions?: readonly DecisionId[];
  readonly incidents?: readonly TrackedIncident[];
  /** A rumour, its posts, and its stories where they are not those posts. */
  readonly posts?: readonly [RumourId, readonly string[], (readonly string[])?];
  /** A rumour, and the names of its stories. */
  readonly stories?: readonly [RumourId, readonly (readonly [string, Met])[]];
  readonly grouping?: readonly [JurisdictionId, KeptGrouping];
  readonly talk?: readonly [JurisdictionId, Talk];
}

function member(sets: Map<RumourId, Set<string>>, of: RumourId, one: string): void {
  const set = sets.get(of);
  if (set) set.add(one);
  else sets.set(of, new Set([one]));
}

/** Claims by which a coming back is measured, of a rumour that this change finished: those it had, or had when it was finished before a merge. */
function finishedWith(change: RumourEvent['change'], { claims }: Rumour): number {
  return (change.kind === 'released' ? change.finishedAgain : undefined) ?? claims;
}

/** Everything the tracker knows of the jurisdictions of one partition. Made by folding its own output, and by nothing else. */
export class TrackerState {
  readonly rumours = new Map<RumourId, Tracked>();
  readonly claims = new Map<ClaimId, Place>();
  readonly decisions = new Set<DecisionId>();
  readonly incidents = new Map<IncidentId, TrackedIncident>();
  /** By rumour: the posts and the stories that were counted in it. */
  readonly #posts = new Map<RumourId, Set<string>>();
  readonly #stories = new Map<RumourId, Set<string>>();
  /** By rumour: what its stories are known by, whoever met them. */
  readonly #met = new Map<RumourId, Map<string, Met>>();
  readonly #groupings = new Map<JurisdictionId, Grouping>();
  readonly #encode: Encode | undefined;
  /** What each jurisdiction hears as a whole. */
  readonly talk = new Map<JurisdictionId, Talk>();

  constructor(encode?: Encode) {
    this.#encode = encode;
  }

  grouping(jurisdiction: JurisdictionId): Grouping {
    let grouping = this.#groupings.get(jurisdiction);
    if (!grouping) {
      grouping = new Grouping(this.#encode);
      this.#groupings.set(jurisdiction, grouping);
    }
    return grouping;
  }

  hasPost(rumour: RumourId, post: string): boolean {
    return this.#posts.get(rumour)?.has(post) ?? false;
  }

  /** Whether a story was counted in a rumour, at whichever place it was met first. */
  hasStory(rumour: RumourId, story: string): boolean {
    return this.#stories.get(rumour)?.has(story) ?? false;
  }

  /**
   * The post that told the same story first at another source, where two collectors met it and neither knew: the same words under the same link
   * or id. What stands on the site that its link leads to comes before what others show of it.
   */
  storyMet(rumour: RumourId, { id, source, story }: Claim['post']): PostId | undefined {
    const met = this.#met.get(rumour);
    for (const key of story?.keys ?? []) {
      const first = met?.get(key);
      if (first && first.post !== id && first.source !== source && (first.home || !story?.home)) return first.post;
    }
    return undefined;
  }

  #takePost(rumour: RumourId, claim: Claim): void {
    const { id, source, story } = claim.post;
    member(this.#posts, rumour, id);
    member(this.#stories, rumour, storyOf(claim));
    if (story === undefined) return;
    const met = this.#met.get(rumour) ?? new Map<string, Met>();
    this.#met.set(rumour, met);
    for (const key of story.keys) {
      const first = met.get(key);
      if (first === undefined || (story.home && !first.home)) met.set(key, { post: id, source, home: story.home });
    }
    while (met.size > mostStories) met.delete(met.keys().next().value as string);
  }

  /** Forgets that a post was counted, so that another version of it is. */
  #leavePost(rumour: RumourId, claim: Claim): void {
    this.#posts.get(rumour)?.delete(claim.post.id);
    this.#stories.get(rumour)?.delete(storyOf(claim));
    const met = this.#met.get(rumour);
    for (const key of claim.post.story?.keys ?? []) if (met?.get(key)?.post === claim.post.id) met.delete(key);
  }

  /** Where a merged rumour's claims go: the end of the chain of merges. */
  home(id: RumourId): RumourId {
    let at = id;
    for (let hops = 0; hops < 100; hops += 1) {
      const next = this.rumours.get(at)?.rumour.mergedInto;
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  /**
   * Everything that is known, in pieces that JSON can hold, for `restore`: a projection, to be built again from the log at any time.
   * The pieces may be read while events are folded in, if those events are folded in again after `restore`: rumours and talk are as they
   * are at the call, and claims, decisions and posts that came since are the same ones when they come again.
   */
  kept(): Iterable<KeptState> {
    const rumours = [...this.rumours.values()].map((tracked) => ({ ...tracked, authors: [...tracked.authors] }));
    const groupings = [...this.#groupings].map(([jurisdiction, grouping]) => [jurisdiction, grouping.kept()] as const);
    return this.#pieces(rumours, [...this.incidents.values()], [...this.talk], groupings);
  }

  *#pieces(
    rumours: NonNullable<KeptState['rumours']>,
    incidents: readonly TrackedIncident[],
    talks: readonly (readonly [JurisdictionId, Talk])[],
    groupings: readonly (readonly [JurisdictionId, Iterable<KeptGrouping>])[],
  ): Iterable<KeptState> {
    for (const list of inPieces(rumours)) yield { rumours: list };
    for (const list of inPieces(incidents)) yield { incidents: list };
    for (const list of inPieces(this.claims))
      yield {
        claims: list.map(([claim, { rumour, offset, ...more }]) =>
          more.aside || more.counted ? [claim, rumour, offset, more] : [claim, rumour, offset],
        ),
      };
    for (const list of inPieces(this.decisions)) yield { decisions: list };
    for (const [rumour, posts] of this.#posts) {
      const stories = [...(this.#stories.get(rumour) ?? [])];
      const own = stories.length === posts.size && stories.every((story) => posts.has(story));
      yield { posts: own ? [rumour, [...posts]] : [rumour, [...posts], stories] };
    }
    for (const [rumour, met] of this.#met) for (const list of inPieces(met)) yield { stories: [rumour, list] };
    for (const [jurisdiction, pieces] of groupings)
      for (const piece of pieces) yield { grouping: [jurisdiction, piece] };
    for (const talk of talks) yield { talk };
  }

  restore({ rumours, incidents, claims, decisions, posts, stories: named, grouping, talk }: KeptState): void {
    for (const tracked of rumours ?? [])
      this.rumours.set(tracked.rumour.id, { ...tracked, authors: new Set(tracked.authors) });
    for (const tracked of incidents ?? []) this.incidents.set(tracked.incident.id, tracked);
    for (const [claim, rumour, offset, more] of claims ?? []) this.claims.set(claim, { rumour, offset, ...more });
    for (const decision of decisions ?? []) this.decisions.add(decision);
    if (posts) {
      const [rumour, all, stories = all] = posts;
      this.#posts.set(rumour, new Set(all));
      this.#stories.set(rumour, new Set(stories));
    }
    if (named) this.#met.set(named[0], new Map([...(this.#met.get(named[0]) ?? []), ...named[1]]));
    if (grouping) this.grouping(grouping[0]).restore(grouping[1]);
    if (talk) this.talk.set(talk[0], talk[1]);
  }

  /** Takes an event in. A copy of one that was taken in before, or one that is older, changes nothing. */
  fold(event: RumourEvent | DecisionRefused | IncidentEvent, offset: number): void {
    if (event.type !== 'rumour-event') this.decisions.add(event.decision);
    if (event.type === 'decision-refused') return;
    if (event.type === 'incident-event') {
      const { incident, hash } = event;
      if ((this.incidents.get(incident.id)?.incident.version ?? 0) < incident.version)
        this.incidents.set(incident.id, { incident, hash });
      return;
    }
    const { change, rumour } = event;
    const before = this.rumours.get(rumour.id);
    if (before && before.rumour.version >= rumour.version) {
      this.#place(event, offset);
      return;
    }
    const person =
      change.kind !== 'opened' &&
      change.kind !== 'claim-joined' &&
      change.kind !== 'reweighed' &&
      change.kind !== 'incident-changed' &&
      !(change.kind === 'decided' && isQuiet(change.action.kind));
    const finishedNow = isFinished(rumour.state) && (!before || before.rumour.state !== rumour.state);
    const tally = tallyAfter(this, change, rumour.id);
    const nothing = { hash: '', decidedAt: 0, authors: new Set<string>(), claimsWhenFinished: 0, tally: emptyTally };
    const tracked: Tracked = before ?? { rumour, ...nothing };
    tracked.tally = tally;
    tracked.rumour = rumour;
    tracked.hash = event.hash;
    if (person) tracked.decidedAt = rumour.version;
    if (finishedNow) tracked.claimsWhenFinished = finishedWith(change, rumour);
    this.rumours.set(rumour.id, tracked);
    if (change.kind === 'decided') this.decisions.add(change.decision);
    if (change.kind === 'decided' && change.aside) this.#setAside(tracked, change.aside);
    if (change.kind === 'opened' || change.kind === 'claim-joined') {
      const { claim } = change;
      const counted = countedAs(change);
      this.claims.set(claim.id, { rumour: rumour.id, offset, ...(counted ? { counted } : {}) });
      this.#takePost(rumour.id, claim);
      const talk = this.talk.get(rumour.jurisdiction);
      if (counted !== 'edit')
        this.talk.set(rumour.jurisdiction, talked(talk, countedAt(claim), change.kind === 'opened'));
      if (claim.post.author !== undefined && tracked.authors.size < mostAuthors) tracked.authors.add(claim.post.author);
      this.grouping(rumour.jurisdiction).add(
        claim,
        rumour.id,
        change.kind === 'opened' ? { kind: 'first' } : change.join,
      );
    }
    if (change.kind === 'split-off') {
      const left = this.rumours.get(change.from);
      if (left) left.tally = tallyWithout(left.tally, change.claims);
      for (const claim of change.claims) {
        this.claims.set(claim.id, { rumour: rumour.id, offset });
        this.#takePost(rumour.id, claim);
        if (claim.post.author !== undefined) tracked.authors.add(claim.post.author);
        this.grouping(rumour.jurisdiction).add(claim, rumour.id, { kind: 'person', decision: change.decision });
      }
    }
  }

  #setAside({ rumour, authors }: Tracked, aside: Aside): void {
    for (const author of writersOf(aside)) authors.delete(author);
    for (const { claim } of aside) {
      const place = this.claims.get(claim.id);
      if (place?.rumour !== rumour.id) continue;
      place.aside = true;
      this.#leavePost(rumour.id, claim);
    }
  }

  /** Where an event came to stand, once that is known. */
  place(event: RumourEvent | DecisionRefused | IncidentEvent, offset: number): void {
    if (event.type === 'rumour-event') this.#place(event, offset);
  }

  #place({ change }: RumourEvent, offset: number): void {
    const claims =
      change.kind === 'split-off'
        ? change.claims
        : change.kind === 'opened' || change.kind === 'claim-joined'
          ? [change.claim]
          : [];
    for (const { id } of claims) {
      const place = this.claims.get(id);
      if (place && place.offset < 0) place.offset = offset;
    }
  }
}
