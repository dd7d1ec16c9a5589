import type { RumourDetail } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSourceName } from '../../api/use-source-name.ts';
import { Correct } from '../../corrections/correct.tsx';
import { Excerpt, Weights } from '../../evidence/excerpt.tsx';
import { Published } from '../../evidence/published.tsx';
import { Languages } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { isWebAddress } from './decide/forms/rebuttal-texts.ts';
import classes from './rumour.module.css';

type Line = RumourDetail['claims'][number];
const text = words.rumour;
const percent = (share: number) => Math.round(share * 100);

/** The latest claims: the words that gave each away, how sure the detector is, where it stands, why it is in this rumour. */
export function Claims({ detail: { rumour, claims, mayCorrect } }: { detail: RumourDetail }) {
  const [shown, setShown] = useState(5);
  if (claims.length === 0) return <p>{text.whyEmpty}</p>;
  return (
    <>
      <p className={classes.small}>{text.whyLead}</p>
      <ul className={classes.claims}>
        {claims.slice(0, shown).map((line) => (
          <ClaimItem key={line.claim.id} rumour={rumour.id} line={line} corrects={mayCorrect === true} />
        ))}
      </ul>
      {claims.length > shown ? (
        <Button variant="default" size="compact-md" onClick={() => setShown(shown + 20)}>
          {text.moreClaims(claims.length - shown)}
        </Button>
      ) : null}
    </>
  );
}

function ClaimItem({ rumour, line, corrects }: { rumour: string; line: Line; corrects: boolean }) {
  const { claim, join, deletedAt, correction } = line;
  const { post } = claim;
  const sourceName = useSourceName();
  return (
    <li>
      <Excerpt claim={claim} />
      <div className={classes.facts}>
        <Languages tags={[claim.language]} />
        <span>{words.stances[claim.stance]}</span>
        <span title={text.detector(claim.detector.name, claim.detector.version)}>
          {text.confidence(percent(claim.confidence))}
          {claim.flagged ? null : `, ${text.notFlagged}`}
        </span>
        <span>
          {sourceName(post.source)} · <When at={post.publishedAt ?? post.fetchedAt} />
        </span>
        {claim.rules === undefined ? null : <span>{text.byRule(claim.rules.map(({ name }) => name).join(', '))}</span>}
        {post.reach === undefined ? null : <span>{text.reach(post.reach)}</span>}
        {post.url !== undefined && isWebAddress(post.url) ? (
          <a href={post.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
            {text.openSource} <span aria-hidden="true">↗</span>
            <span className="visually-hidden"> ({text.openHint})</span>
          </a>
        ) : (
          <span>{text.noLink}</span>
        )}
      </div>
      {deletedAt === undefined ? null : (
        <p className={classes.small}>
          <b>{words.claims.deleted}</b>, {words.claims.deletedSince} <When at={deletedAt} />. {words.claims.deletedKept}{' '}
          {post.evidence === undefined ? words.claims.noEvidence : words.claims.evidenceKept}
        </p>
      )}
      <details className={classes.details}>
        <summary>
          {text.join[join.kind]}
          {'score' in join ? `, ${text.joinScore(percent(join.score))}` : null} · {text.weights}
        </summary>
        <Weights words={claim.words} />
        <p className={classes.small}>{text.detector(claim.detector.name, claim.detector.version)}</p>
      </details>
      {corrects ? <Correct what={{ rumour, claim: claim.id }} was={claim.category} said={correction} /> : null}
      {post.evidence === undefined ? null : <Published rumour={rumour} claim={claim.id} />}
    </li>
  );
}
