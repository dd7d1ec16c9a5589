import type { Category } from './category.ts';

export const ballInk: Category = {
  leaf: 'ball.ink',
  label: 'Indelible ink',
  definition: 'The ink on the finger is harmful or comes off.',
  phases: ['E'],
  severity: 2,
  verifiers: ['emb-operations'],
  preBunk: 'The ink is tested, safe, and only one of several safeguards.',
  holdingStatement: '{body} is testing the ink used at {place}.',
  evidence: ['certificate of the ink', 'batch', 'other safeguards'],
  rules: [
    { weight: 0.95, all: ['ink', 'washes-off|falsified|double-voting'] },
    { weight: 0.5, all: ['ink', 'polling-place|vote'] },
    { weight: 0.4, all: ['washes-off', 'vote|voter|election|ballot|polling-place|election-day'] },
  ],
  examples: [
    { language: 'en', text: 'The finger ink comes off with bleach so people vote again.' },
    { language: 'ro', text: 'Cerneala de pe deget se șterge în cinci minute.' },
    { language: 'ru', text: 'Чернила исчезают через час, ручки на участке стираемые.' },
  ],
  counterExamples: [
    { language: 'en', text: 'My printer ran out of ink.' },
    { language: 'ro', text: 'Cerneala este sigură, au arătat testele comisiei.' },
    { language: 'ru', text: 'Из чего делают чернила?' },
  ],
};
