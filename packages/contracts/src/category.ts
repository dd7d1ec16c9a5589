import { z } from 'zod';

/** The leaves of the taxonomy: what a claim about electoral administration can be about. */
export const leaves = [
  'proc.date',
  'proc.hours',
  'proc.place',
  'proc.method',
  'proc.documents',
  'proc.marking',
  'proc.special',
  'proc.assist',
  'part.intimidation',
  'part.queues',
  'part.secrecy',
  'part.penalty',
  'part.futility',
  'part.buying',
  'part.eligibility',
  'reg.purge',
  'reg.inflate',
  'reg.breach',
  'reg.tamper',
  'reg.service',
  'ball.extra',
  'ball.destroy',
  'ball.design',
  'ball.custody',
  'ball.mail',
  'ball.ink',
  'tech.machine',
  'tech.hack',
  'tech.source',
  'tech.outage',
  'tech.missing',
  'tech.network',
  'res.count',
  'res.mismatch',
  'res.timing',
  'res.fake',
  'res.audit',
  'cand.access',
  'fraud.voting',
  'fraud.general',
  'inst.capture',
  'inst.imperson',
] as const;

export const Leaf = z.enum(leaves);
export type Leaf = (typeof leaves)[number];

/** The groups of the leaves: what stands before the dot. */
export const groups = ['proc', 'part', 'reg', 'ball', 'tech', 'res', 'cand', 'fraud', 'inst'] as const;

/** A leaf of the taxonomy, or a whole group of them. */
export const Topic = z.enum([...leaves, ...groups]);
export type Topic = z.infer<typeof Topic>;

/** The group that a leaf is of; a group is its own. */
export const groupOf = (topic: Topic): (typeof groups)[number] => topic.split('.')[0] as (typeof groups)[number];

/** Whether a leaf is that topic, or lies in it. */
export const covers = (topic: Topic, leaf: Leaf): boolean => topic === leaf || topic === groupOf(leaf);

/** Marks that cut across the leaves. */
export const flags = [
  'foreign-interference',
  'call-to-violence',
  'ai-generated-media',
  'recycled',
  'satire',
  'question',
  'correction',
  'confirmed-true',
  'possible-offence',
  'personal-data',
  'official-harassed',
  'out-of-scope',
] as const;

export const Flag = z.enum(flags);
export type Flag = (typeof flags)[number];

/** How a passage holds what it says. `asserts`, `insinuates` and `reports` are flagged; `questions` and `denies` are only matched. */
export const stances = ['asserts', 'insinuates', 'reports', 'questions', 'denies'] as const;

export const Stance = z.enum(stances);
export type Stance = (typeof stances)[number];
