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
