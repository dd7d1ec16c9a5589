import { detect, standardModel } from '@hearsay/claims';
import type { Claim } from '@hearsay/contracts';
import { isTrainedLanguage, likeness } from '@hearsay/encoder';
import { openEncoder } from '@hearsay/encoder/file';
import type { ToldRumour } from '@hearsay/rumours/evaluation';
import { compareProfiles, profileOf } from '@hearsay/rumours/matching';

/** A wording as the tracker would get it. */
interface Wording {
  readonly rumour: ToldRumour;
  readonly language: string;
  readonly text: string;
  readonly flagged: boolean;
  readonly profile: ReturnType<typeof profileOf>;
  readonly vector: Float32Array | undefined;
}

export interface CrossLanguageFigures {
  readonly wordings: number;
  readonly flagged: number;
  /** Of pairs that the rule joins, how many are one rumour. */
  readonly joinPrecision: number;
  /** Of pairs that are one rumour, in different languages, how many it joins; and how many it joins or suggests. */
  readonly joinRecall: number;
  readonly suggestRecall: number;
  readonly suggestPrecision: number;
  readonly wrongJoins: readonly string[];
  readonly missed: readonly string[];
}

/** The rule that joins claims across languages, on the project's own wordings, every pair of which is compared. */
export function crossLanguage(rumours: readonly ToldRumour[]): CrossLanguageFigures {
  const encoder = openEncoder();
  const wordings: Wording[] = rumours.flatMap((rumour) =>
    Object.entries(rumour.told).flatMap(([language, texts]) =>
      texts.map((text) => {
        const found = detect({ text, language }, { model: standardModel });
        const words = found.evidence.map(({ start, end, concept, weight }) => ({
          start,
          end,
          concept,
          weight,
          text: text.slice(start, end),
        }));
        const claim = { excerpt: text, words, language, category: found.category, stance: found.stance } as Claim;
        return {
          ...{ rumour, language, text, flagged: found.flagged },
          profile: profileOf(claim),
          vector: encoder?.encode(text),
        };
      }),
    ),
  );
  const met = wordings.filter(({ flagged }) => flagged);
  const count = { right: 0, wrong: 0, same: 0, suggestedRight: 0, suggestedWrong: 0 };
  const wrongJoins: string[] = [];
  const missed: string[] = [];
  met.forEach((a, i) => {
    for (const b of met.slice(i + 1)) {
      if (a.language === b.language) continue;
      const trained = isTrainedLanguage(a.language) && isTrainedLanguage(b.language);
      const meaning = trained && a.vector && b.vector ? likeness(a.vector, b.vector) : undefined;
      const verdict = compareProfiles(a.profile, b.profile, meaning);
      const same = a.rumour.id === b.rumour.id;
      if (same) count.same += 1;
      if (verdict.joins) count[same ? 'right' : 'wrong'] += 1;
      if (verdict.suggest) count[same ? 'suggestedRight' : 'suggestedWrong'] += 1;
      const line = `${a.text} | ${b.text} | ${verdict.why.map(({ kind, shared }) => `${kind}: ${shared.join(', ')}`).join('; ')} ${verdict.score.toFixed(2)}`;
      if (verdict.joins && !same) wrongJoins.push(line);
      if (same && !verdict.joins) missed.push(line);
    }
  });
  return {
    wordings: wordings.length,
    flagged: met.length,
    joinPrecision: count.right / (count.right + count.wrong || 1),
    joinRecall: count.right / count.same,
    suggestRecall: (count.right + count.suggestedRight) / count.same,
    suggestPrecision: count.suggestedRight / (count.suggestedRight + count.suggestedWrong || 1),
    wrongJoins,
    missed,
  };
}

/** As figures that versions are compared by; higher is better. */
export function crossLanguageFigures(sets: Readonly<Record<string, CrossLanguageFigures>>): Record<string, number> {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, found]): [string, number][] => [
      [`across languages, ${name}: precision of joins`, round(found.joinPrecision)],
      [`across languages, ${name}: recall of joins`, round(found.joinRecall)],
      [`across languages, ${name}: joined or suggested`, round(found.suggestRecall)],
    ]),
  );
}
