import type { Category } from './category.ts';

export const procMarking: Category = {
  leaf: 'proc.marking',
  label: 'Wrong marking',
  definition: 'False rules about pens, marks or what spoils a ballot.',
  phases: ['E'],
  severity: 3,
  verifiers: ['emb-operations'],
  preBunk: 'Any mark that shows the will of the voter counts as the law says; the pen in the booth is safe.',
  holdingStatement: 'Ballots marked with {place} pens are valid and are counted.',
  evidence: ['rules on valid marks', 'what the scanner reads', 'instructions in the booth'],
  rules: [
    { weight: 0.9, all: ['pen', 'ballot|vote|polling-place'] },
    { weight: 0.85, all: ['bleeds-through', 'ballot|pen'] },
    { weight: 0.5, all: ['ballot', 'invalid', 'instruction'] },
  ],
  examples: [
    { language: 'en', text: 'They hand out sharpies so that the scanner will not read your ballot.' },
    { language: 'ro', text: 'Dacă folosiți pixul din cabină, votul se anulează.' },
    { language: 'ru', text: 'В кабинках кладут карандаши, чтобы потом стереть галочку в бюллетене.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Sharpies do not invalidate ballots, the county says.' },
    { language: 'ro', text: 'Ce fel de pix se folosește la vot?' },
    { language: 'ru', text: 'Карандаши и ручки подорожали перед началом учебного года.' },
  ],
};
