import type { Leaf } from '@hearsay/contracts';
import type { Concept } from '../concepts.ts';

/** Before, election day, results (counting), after (X). */
export type PhaseLetter = 'P' | 'E' | 'R' | 'X';

/** The kind of agency that can check a claim fastest: the routing key. */
export type Verifier =
  | 'emb-legal'
  | 'emb-operations'
  | 'emb-logistics'
  | 'emb-it'
  | 'emb-communications'
  | 'emb-head'
  | 'emb-local'
  | 'results-team'
  | 'registrar'
  | 'postal-service'
  | 'police'
  | 'prosecutor'
  | 'observers'
  | 'court'
  | 'cert'
  | 'certifier'
  | 'vendor'
  | 'printer'
  | 'telecom'
  | 'utility';

/**
 * Concepts that make a leaf when they stand together. Each group is concepts joined by "|", and one of each group must be
 * there, in one sentence (or, for less, in two that touch).
 */
export interface Rule {
  /** 0..1: how surely these words mean this leaf. */
  readonly weight: number;
  readonly all: readonly ConceptGroup[];
  /** Concepts that must not be in the sentence. */
  readonly without?: ConceptGroup;
  /** The groups must begin in the order given. */
  readonly ordered?: true;
}

/** One concept, or several joined by "|"; a test checks the names. */
export type ConceptGroup = Concept | (string & {});

export interface Example {
  readonly language: string;
  readonly text: string;
}

export interface Category {
  readonly leaf: Leaf;
  readonly label: string;
  readonly definition: string;
  /** When it weighs most. */
  readonly phases: readonly PhaseLetter[];
  /** 1 (a nuisance) to 5 (can stop people voting, or the count). */
  readonly severity: 1 | 2 | 3 | 4 | 5;
  readonly verifiers: readonly Verifier[];
  /** What to tell the public before anybody says it. */
  readonly preBunk: string;
  /** Said while the facts are being checked. Placeholders: {body} {place} {time} {contact} {link}. */
  readonly holdingStatement: string;
  /** What to look at before answering. */
  readonly evidence: readonly string[];
  readonly rules: readonly Rule[];
  readonly examples: readonly Example[];
  readonly counterExamples: readonly Example[];
}
