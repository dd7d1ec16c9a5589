import type {
  AgencyKind,
  Answer,
  Dismissal,
  FlagName,
  RebuttalKindName,
  Role,
  Stance,
  State,
  Tlp,
  Verdict,
} from './keys.ts';

/** How the codes of the contracts are called: states, verdicts, marks, roles and the like. */
export const states = {
  new: 'New',
  open: 'Open',
  verifying: 'Verifying',
  assessed: 'Assessed',
  responding: 'Responding',
  answered: 'Answered',
  closed: 'Closed',
  dismissed: 'Dismissed',
  watching: 'Watching',
} satisfies Record<State, string>;

export const stateHints = {
  new: 'Nobody has looked at it yet.',
  open: 'Somebody has taken it up.',
  verifying: 'An agency was asked and has not answered yet.',
  assessed: 'A person has judged it.',
  responding: 'A rebuttal is drafted and waits for a second person.',
  answered: 'A rebuttal is public.',
  closed: 'Done.',
  dismissed: 'Set aside, for a reason.',
  watching: 'Not answered yet, by choice.',
} satisfies Record<State, string>;

export const verdicts = {
  unverified: 'Unverified',
  false: 'False',
  misleading: 'Misleading',
  'partly-true': 'Partly true',
  true: 'True',
  'cannot-be-verified': 'Cannot be verified',
} satisfies Record<Verdict, string>;

export const verdictHints = {
  unverified: 'Not known yet.',
  false: 'It is not so.',
  misleading: 'Something in it is so, and it leads people astray.',
  'partly-true': 'Some of it is so, some is not.',
  true: 'It is so: admit it, explain it, say how it is mended.',
  'cannot-be-verified': 'Nobody can know.',
} satisfies Record<Verdict, string>;

export const stances = {
  asserts: 'asserts it',
  insinuates: 'insinuates it',
  reports: 'reports that it is said',
  questions: 'asks honestly',
  denies: 'denies it',
} satisfies Record<Stance, string>;

export const flags = {
  'foreign-interference': 'Foreign interference',
  'call-to-violence': 'Call to violence',
  'ai-generated-media': 'Made by a machine',
  recycled: 'Recycled',
  satire: 'Satire',
  question: 'Question',
  correction: 'Correction',
  'confirmed-true': 'Confirmed true',
  'possible-offence': 'Possible offence',
  'personal-data': 'Personal data',
  'official-harassed': 'Official harassed',
  'out-of-scope': 'Out of scope',
} satisfies Record<FlagName, string>;

export const dismissals = {
  'out-of-scope': 'Not about how the election is run',
  'no-reach': 'Nobody reads it',
  'no-authority': 'Not ours to answer',
  duplicate: 'The same as another rumour',
  'not-a-claim': 'Not a claim',
} satisfies Record<Dismissal, string>;

export const answers = {
  true: 'It is true',
  false: 'It is false',
  partly: 'It is partly true',
  'cannot-say': 'We cannot say',
  'not-public-yet': 'We know, but it is not public yet',
} satisfies Record<Answer, string>;

export const roles = {
  analyst: 'Analyst',
  communications: 'Communications officer',
  approver: 'Approver',
  'agency-member': 'Agency member',
  administrator: 'Administrator',
} satisfies Record<Role, string>;

export const roleHints = {
  analyst: 'reads the queue, asks agencies, assesses',
  communications: 'drafts the public answer',
  approver: 'the second pair of eyes: publishes or sends back',
  'agency-member': 'answers what the agency is asked',
  administrator: 'looks after sources and dead letters',
} satisfies Record<Role, string>;

export const tlps = {
  'TLP:CLEAR': 'anybody may know',
  'TLP:GREEN': 'the community may know',
  'TLP:AMBER': 'the organisations that take part, and those they serve',
  'TLP:AMBER+STRICT': 'only the organisations that take part',
  'TLP:RED': 'only the people who are asked',
} satisfies Record<Tlp, string>;

export const agencyKinds = {
  emb: 'election authority',
  'local-emb': 'local election authority',
  registrar: 'registrar',
  cert: 'CERT',
  police: 'police',
  'security-service': 'security service',
  prosecutor: 'prosecutor',
  court: 'court',
  telecom: 'telecom operator',
  utility: 'utility',
  vendor: 'vendor',
  'postal-service': 'postal service',
  observer: 'observers',
  media: 'media',
  platform: 'platform',
  party: 'party',
  ngo: 'civil society',
  academia: 'academia',
  other: 'other',
} satisfies Record<AgencyKind, string>;

export const rebuttalKinds = {
  denial: 'Denial',
  clarification: 'Clarification',
  admission: 'Admission',
} satisfies Record<RebuttalKindName, string>;

export const rebuttalKindHints = {
  denial: 'It is not so, and here is how you can see that.',
  clarification: 'Part of it is so; here is what it means.',
  admission: 'It is so, and here is what we do about it.',
} satisfies Record<RebuttalKindName, string>;
