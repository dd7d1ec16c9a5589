import type { Leaf } from '@hearsay/contracts';

/** The coarse fields of an election that data gathered elsewhere is labelled with. */
export const topics = [
  'hacking',
  'machines',
  'ballots',
  'registration',
  'polling_place',
  'counting_results',
  'officials',
  'eligibility_id',
  'mail_early',
  'observers',
  'intimidation_votebuying_security',
  'candidacy_ballot_access',
  'fraud_general',
] as const;

export type Topic = (typeof topics)[number];

const leavesOfTopic: Readonly<Record<Topic, string>> = {
  hacking: 'reg.breach reg.tamper reg.service tech.hack tech.outage tech.network',
  machines: 'tech.machine tech.source tech.outage tech.missing tech.network',
  ballots: 'proc.marking ball.extra ball.destroy ball.design ball.custody ball.mail ball.ink fraud.voting',
  registration: 'reg.purge reg.inflate reg.breach reg.tamper reg.service',
  polling_place: 'proc.date proc.hours proc.place proc.method proc.assist part.queues',
  counting_results: 'part.futility res.count res.mismatch res.timing res.fake res.audit',
  officials: 'inst.capture inst.imperson',
  eligibility_id: 'proc.documents part.eligibility reg.inflate fraud.voting',
  mail_early: 'proc.method proc.special ball.mail',
  observers: 'res.count',
  intimidation_votebuying_security: 'part.intimidation part.secrecy part.penalty part.buying',
  candidacy_ballot_access: 'cand.access',
  fraud_general: 'fraud.general fraud.voting',
};

const topicsByLeaf = new Map<string, Topic[]>();
for (const topic of topics) {
  for (const leaf of leavesOfTopic[topic].split(' '))
    topicsByLeaf.set(leaf, [...(topicsByLeaf.get(leaf) ?? []), topic]);
}

/** The topics that a leaf belongs to: one to three. */
export function topicsOf(leaf: Leaf): readonly Topic[] {
  return topicsByLeaf.get(leaf) ?? [];
}
