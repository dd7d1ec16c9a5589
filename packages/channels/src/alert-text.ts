import type { Alert } from '@hearsay/contracts';
import type { Message } from './port.ts';

const titles: Readonly<Record<Alert['reason']['kind'], string>> = {
  'new-rumour': 'New rumour',
  grew: 'Rumour grew',
  'came-back': 'Rumour came back',
  'verification-asked': 'Question for you',
  assessed: 'Rumour assessed',
  'rebuttal-published': 'Answer published',
  'rebuttal-corrected': 'Answer corrected',
  'rebuttal-withdrawn': 'Answer withdrawn',
  closed: 'Rumour closed',
};

/** One line: an exercise says so first, and the TLP always shows. */
export function titleOf({ reason, rumour, tlp, exercise }: Alert): string {
  return `${exercise ? 'EXERCISE · ' : ''}[${tlp}] ${titles[reason.kind]}: ${rumour.statement}`;
}

/** The alert as plain text, one fact a line. */
export function textOf({ alert, why, links }: Message): string {
  const { rumour, reason, tlp, exercise } = alert;
  const lines = [
    ...(exercise ? ['EXERCISE EXERCISE EXERCISE: nothing of this is real.'] : []),
    why,
    ...(reason.kind === 'verification-asked' ? [`Question: ${reason.verification.question}`] : []),
    `Rumour: ${rumour.statement}`,
    `Category: ${rumour.category}. State: ${rumour.state}. Verdict: ${rumour.verdict}. Claims: ${rumour.claims}. Priority: ${Math.round(rumour.priority)} of 100.`,
  ];
  if (rumour.rebuttal) {
    const withdrawn = rumour.rebuttal.status === 'withdrawn';
    for (const [language, { truth }] of Object.entries(rumour.rebuttal.texts)) {
      lines.push(`${withdrawn ? 'Withdrawn answer' : 'Answer'} (${language}): ${truth}`);
    }
  }
  lines.push(`More: ${links.rumour}`, tlp);
  return lines.join('\n');
}
