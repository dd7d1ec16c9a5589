import { RebuttalText } from '@hearsay/contracts';

export interface DraftProblem {
  readonly language: string;
  readonly field: 'truth' | 'rumour' | 'facts' | 'sources' | 'texts';
  readonly message: string;
  /** Whether it keeps the draft from being sent. Advice does not. */
  readonly level: 'error' | 'advice';
}

type Texts = Readonly<Record<string, { truth: string; rumour: string; facts: string; sources: readonly string[] }>>;

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * What is wrong with a draft, and what would make it better: the truth comes first and stands without the rumour, the rumour is named
 * once, and readers can check (Cook and Lewandowsky, The Debunking Handbook 2020).
 */
export function checkDraft(texts: Texts, languages: readonly string[]): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const tags = Object.keys(texts);
  if (tags.length === 0) {
    problems.push({
      language: '',
      field: 'texts',
      level: 'error',
      message: 'write the answer in at least one language',
    });
  }
  for (const language of tags) {
    const text = texts[language];
    const result = RebuttalText.safeParse(text);
    for (const issue of result.error?.issues ?? []) {
      const field = issue.path[0] as DraftProblem['field'];
      problems.push({ language, field: field ?? 'texts', level: 'error', message: issue.message });
    }
    if (!text || !result.success) continue;
    const advise = (field: DraftProblem['field'], message: string) =>
      problems.push({ language, field, level: 'advice', message });
    if (same(text.truth, text.rumour)) advise('truth', 'begin with what is true, not with the rumour');
    if (text.facts.toLowerCase().includes(text.rumour.trim().toLowerCase())) {
      advise('facts', 'the rumour is said again here; once is enough');
    }
    if (text.sources.length === 0) advise('sources', 'give readers a place where they can check');
    for (const field of ['truth', 'rumour', 'facts'] as const) {
      const blank = /\{[^{}]{1,200}\}/.exec(text[field])?.[0];
      if (blank) problems.push({ language, field, level: 'error', message: `fill in ${blank}` });
    }
  }
  for (const language of languages) {
    if (tags.length > 0 && !tags.includes(language)) {
      problems.push({ language, field: 'texts', level: 'advice', message: `there is no text in "${language}" yet` });
    }
  }
  return problems;
}
