/**
 * What of a detector's concepts tells one claim from another, and how much. Left out is what every election talk has (vote, voter) and how
 * a thing is said (cues, urgency, hedges). Concepts that languages or wordings exchange freely stand for one another.
 */
const WEIGHT = { act: 2, thing: 1, faint: 0.4 } as const;

const words = (list: string) => list.split(/\s+/).filter(Boolean);

const things =
  words(`referendum election-body official observer register ballot postal-vote early-vote special-vote voting-machine
  election-system polling-place id-document results recount-audit certification court police-army foreign-actor source-code
  power-network pen ink seal signature non-citizen voter-group disabled remote-channel bag-vehicle camera exit-poll`);

const acts =
  words(`fraud hacked altered added destroyed lost stolen pre-marked invalid closed moved late extended postponed
  annulled down leaked deleted double-voting impersonated vote-buying coerced threatened violence queue ran-out seal-broken transported
  washes-off dead-people polling-hours bleeds-through traceable mismatch delay swing stopped expelled refused ballot-access barred requirement not-entitled
  deadline biased bribed appointed fake-channel deepfake premature fined data-used futile harvested unsolicited uncertified foreign-owned
  unfair anomaly secret misleading inaccessible turnout night`);

/** One concept for several: what the same claim is called by in one lexicon and in another. */
const sameAs: Readonly<Record<string, string>> = {
  attacked: 'hacked',
  server: 'election-system',
  'election-site': 'election-system',
  'poll-book': 'election-system',
  'ballot-box': 'ballot',
  registration: 'register',
  rigged: 'fraud',
  falsified: 'fraud',
  'election-fraud': 'fraud',
  unfair: 'fraud',
  paid: 'vote-buying',
  'not-counted': 'invalid',
  'result-sheet': 'results',
  count: 'results',
  extra: 'added',
  exceeds: 'mismatch',
  stolen: 'lost',
  'seal-broken': 'seal',
};

/** What shows up beside a stronger concept and adds nothing to it. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  violence: ['hacked'],
  closed: ['polling-hours', 'premature'],
  'polling-place': ['polling-hours', 'expelled', 'premature', 'washes-off', 'vote-buying'],
  lost: ['washes-off'],
  ink: ['washes-off'],
  pen: ['washes-off'],
  invalid: ['expelled', 'washes-off'],
  altered: ['postponed'],
  annulled: ['remote-channel'],
  'bag-vehicle': ['voting-machine'],
  'special-vote': ['remote-channel'],
  'election-system': ['remote-channel'],
  ballot: ['washes-off'],
  'not-entitled': ['hacked', 'down', 'closed', 'deleted'],
};

const weights = new Map<string, number>([
  ...things.map((id): [string, number] => [id, WEIGHT.thing]),
  ...acts.map((id): [string, number] => [id, WEIGHT.act]),
]);

/** The concepts that tell a claim from others, with their weights; empty where none does. */
export function coreConcepts(concepts: Iterable<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of concepts) {
    const one = sameAs[id] ?? id;
    const weight = weights.get(one);
    if (weight !== undefined) found.set(one, weight);
  }
  for (const [id, by] of Object.entries(saidBy)) {
    if (found.has(id) && by.some((other) => found.has(other))) found.set(id, WEIGHT.faint);
  }
  return found;
}

/** Every id that is spoken of here, for the test that the detector knows them. */
export const conceptsSpokenOf: readonly string[] = [
  ...new Set([...things, ...acts, ...Object.keys(sameAs), ...Object.keys(saidBy)]),
];
