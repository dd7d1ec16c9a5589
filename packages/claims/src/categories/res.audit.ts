import type { Category } from './category.ts';

export const resAudit: Category = {
  leaf: 'res.audit',
  label: 'Recount, audit, certification',
  definition: 'A recount, audit, certification or ruling is invented or hidden.',
  phases: ['X'],
  severity: 3,
  verifiers: ['emb-legal', 'court'],
  preBunk: 'Recounts, audits and certification follow dates in law and are public.',
  holdingStatement: 'The state of the recount is at {link}. No other decision has been taken.',
  evidence: ['orders of the court', 'calendar', 'minutes'],
  rules: [
    {
      weight: 0.85,
      all: ['recount-audit', 'secret|fraud|refused|stopped|anomaly|evidence|mismatch|election-fraud|falsified|altered'],
    },
    { weight: 0.85, all: ['certification', 'barred|refused|stopped|fraud|falsified|annulled'] },
    { weight: 0.8, all: ['annulled', 'election|results|vote|court'] },
    { weight: 0.7, all: ['certification|recount-audit', 'results|election|vote|count'] },
    { weight: 0.5, all: ['court', 'results|annulled|election-fraud|recount-audit'] },
  ],
  examples: [
    { language: 'en', text: 'The audit found thousands of votes that they are hiding.' },
    { language: 'ro', text: 'Curtea a anulat alegerile fără nicio probă.' },
    { language: 'ru', text: 'В пересчёте отказали, потому что боятся правды.' },
  ],
  counterExamples: [
    { language: 'en', text: 'The court will hear the case on Tuesday.' },
    { language: 'ro', text: 'Renumărarea a confirmat rezultatul.' },
    { language: 'ru', text: 'Подан иск о пересчёте голосов.' },
  ],
};
