import type { Claim, ClaimId, LikenessReason } from '@hearsay/contracts';
import { isTrainedLanguage, likeness } from '@hearsay/encoder';
import {
  type CopyText,
  compareProfiles,
  compareRumours,
  KnownClaims,
  type MatchText,
  matchText,
  type Profile,
  profileOf,
} from '../matching/index.ts';
import { ProfileIndex } from './profile-index.ts';
import { likelihood } from './worth-a-look.ts';

/** Turns a text into a vector of length one; without it, words and concepts decide whether two texts say the same. */
export type Encode = (text: string) => Float32Array;

/** What of a claim stands for its rumour. */
export type CentreClaim = Pick<Claim, 'id' | 'excerpt' | 'words' | 'language' | 'category' | 'stance'>;

export interface Likely {
  readonly of: ClaimId;
  readonly score: number;
  readonly joins: boolean;
  readonly why: readonly LikenessReason[];
}

/** Centres that share words with a claim, and those that share concepts, that are compared with it closely. */
const compared = { byWords: 6, byConcepts: 8 };
/** How sure likeness of words must be to join by itself. On public election posts .82 to .94 still joined posts that only share their subject. */
const surely = 0.95;
/** How sure it must be for a person to be asked. */
const perhaps = 0.6;
/** Words of a text that says one thing: what only one of two such texts names is what they differ in. */
const oneSentence = 12;
/** Texts shorter than this many words say too little to be put together with others by their words. */
const leastWords = 5;

interface Centre {
  readonly claim: CentreClaim;
  readonly profile: Profile;
  readonly text?: CopyText | undefined;
  statement?: MatchText;
  vector?: Float32Array;
}

/** What opened each rumour, or was put there by a person: claims are compared with these for what they say, and with nothing else. */
export class Centres {
  readonly #encode: Encode | undefined;
  readonly #statements = new KnownClaims({ candidates: 20, commonest: 0.02 });
  readonly #profiles = new ProfileIndex();
  readonly #centres = new Map<string, Centre>();

  constructor(encode?: Encode) {
    this.#encode = encode;
  }

  /** The claim that was asked about last: it is added next. */
  #asked: Centre | undefined;

  add(claim: CentreClaim): void {
    const centre = this.#centreOf(claim);
    this.#statements.add({ id: claim.id, text: claim.excerpt, language: claim.language });
    this.#profiles.add(claim.id, centre.profile);
    this.#centres.set(claim.id, centre);
  }

  #centreOf(claim: CentreClaim, text?: CopyText): Centre {
    if (this.#asked?.claim !== claim) this.#asked = { claim, text, profile: profileOf(claim) };
    return this.#asked;
  }

  /** What is kept at the call, to be added again later: in the order in which it was added. */
  kept(): Iterable<CentreClaim> {
    const all = [...this.#centres.values()];
    return (function* () {
      for (const { claim } of all) {
        const { id, excerpt, words, language, category, stance } = claim;
        yield { id, excerpt, words, language, category, stance };
      }
    })();
  }

  get(id: string): CentreClaim | undefined {
    return this.#centres.get(id)?.claim;
  }

  /** Centres that say the same or may, most likely first; ties in the order in which they were added. */
  find(claim: CentreClaim, text: CopyText): Likely[] {
    if (this.#centres.size === 0) return [];
    const words = text.words.length;
    const asked = this.#centreOf(claim, text);
    const ids = new Set(this.#profiles.candidates(asked.profile, compared.byConcepts));
    if (words >= leastWords)
      for (const { id } of this.#statements.match(claim.excerpt, compared.byWords, undefined, claim.language))
        ids.add(id);
    const found: Likely[] = [];
    for (const id of ids) {
      const likely = this.#compare(asked, this.#centres.get(id) as Centre, words);
      if (likely) found.push(likely);
    }
    return found.sort((a, b) => Number(b.joins) - Number(a.joins) || b.score - a.score || (a.of < b.of ? -1 : 1));
  }

  #compare(asked: Centre, centre: Centre, words: number): Likely | undefined {
    const of = centre.claim.id;
    const sameLanguage = asked.profile.language === centre.profile.language;
    let byConcepts = compareProfiles(asked.profile, centre.profile);
    if (this.#encode && (byConcepts.joins || byConcepts.suggest) && this.#bothTrained(asked, centre))
      byConcepts = compareProfiles(asked.profile, centre.profile, this.#meaning(asked, centre));
    // Within a language the words themselves say more than concepts do.
    if (byConcepts.joins && !sameLanguage) return { of, score: byConcepts.score, joins: true, why: byConcepts.why };
    const byWords = words >= leastWords && sameLanguage ? this.#compareWords(asked, centre) : undefined;
    if (byWords?.joins && !byConcepts.contradicts) return { of, score: byWords.score, joins: true, why: byWords.why };
    if (byWords && (byWords.joins || (byWords.score >= perhaps && !byConcepts.contradicts))) {
      const why = [...byWords.why, ...byConcepts.why].slice(0, 10);
      // Long texts in one language name much beside what they claim: there a name that only one has says little.
      const score = words <= oneSentence ? likelihood(byWords.score, why, byWords.held) : byWords.score;
      return { of, score, joins: false, why };
    }
    if (byConcepts.joins || byConcepts.suggest)
      return { of, score: likelihood(byConcepts.score, byConcepts.why), joins: false, why: byConcepts.why };
    return undefined;
  }

  #compareWords(asked: Centre, centre: Centre): (Omit<Likely, 'of'> & { held: string | undefined }) | undefined {
    if (asked.claim.category !== centre.claim.category) return undefined;
    const [a, b] = [statementOf(asked), statementOf(centre)];
    let verdict = compareRumours(a, b);
    // Meaning is asked for only where words leave it open: it costs as much as everything else together.
    if (this.#encode && (verdict.joins || verdict.suggest) && verdict.score < surely)
      verdict = compareRumours(a, b, { a: this.#vectorOf(asked), b: this.#vectorOf(centre) });
    const shared = [...a.rumour.words.keys()].filter((word) => b.rumour.words.has(word)).slice(0, 12);
    const meaning = verdict.why.likeness.meaning;
    const why: LikenessReason[] = [
      { kind: 'words', shared: shared.map((word) => word.slice(0, 100)) },
      ...(meaning > 0 ? [{ kind: 'meaning' as const, shared: [`${Math.round(meaning * 100)} %`] }] : []),
    ];
    const { held } = verdict.why;
    return { score: verdict.score, joins: verdict.joins && verdict.score >= surely, why, held };
  }

  #meaning(asked: Centre, centre: Centre): number {
    return likeness(this.#vectorOf(asked), this.#vectorOf(centre));
  }

  #vectorOf(centre: Centre): Float32Array {
    centre.vector ??= (this.#encode as Encode)(centre.claim.excerpt);
    return centre.vector;
  }

  #bothTrained(asked: Centre, centre: Centre): boolean {
    return isTrainedLanguage(asked.claim.language) && isTrainedLanguage(centre.claim.language);
  }
}

function statementOf(centre: Centre): MatchText {
  centre.statement ??= matchText(centre.claim.excerpt, centre.claim.language, undefined, centre.text);
  return centre.statement;
}
