import type { Alert, RumourAlert, SourceAlert } from '@hearsay/contracts';
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
  'source-in-trouble': 'Source in trouble',
  'source-recovered': 'Source works again',
};

const nameOf = ({ source }: SourceAlert): string => source.name ?? source.id;

/** One line: an exercise says so first, and the TLP always shows. */
export function titleOf(alert: Alert): string {
  const { reason, tlp, exercise } = alert;
  const subject = alert.about === 'source' ? nameOf(alert) : alert.rumour.statement;
  return `${exercise ? 'EXERCISE · ' : ''}[${tlp}] ${titles[reason.kind]}: ${subject}`;
}

/** By what an alert can be sorted: the category of its rumour, or that it is about a source. */
export const topicOf = (alert: Alert): string => (alert.about === 'source' ? 'source' : alert.rumour.category);

/** The alert as plain text, one fact a line. */
export function textOf({ alert, why, links }: Message): string {
  const facts = alert.about === 'source' ? factsOfSource(alert) : factsOfRumour(alert);
  return [
    ...(alert.exercise ? ['EXERCISE EXERCISE EXERCISE: nothing of this is real.'] : []),
    why,
    ...facts,
    `More: ${links.page}`,
    alert.tlp,
  ].join('\n');
}

function factsOfRumour({ rumour, reason }: RumourAlert): string[] {
  const lines = [
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
  return lines;
}

function factsOfSource(alert: SourceAlert): string[] {
  const { id, kind, health, lastSuccess, lastNewEntry } = alert.source;
  return [
    `Source: ${nameOf(alert)} (${id}, ${kind})`,
    `Health: ${health}`,
    `Last read: ${lastSuccess ?? 'never'}. Last new entry: ${lastNewEntry ?? 'none'}.`,
  ];
}
