import type { StatementOffer } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { topicLabel } from '../../api/topics.ts';
import { keep, readKept } from '../../kept/use-kept.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { languageName } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import { StatementTexts } from '../statements/text.tsx';
import type { FormContext } from './decide/action-form.ts';
import classes from './rumour.module.css';
import { copyOf, fieldsFrom } from './statement-start.ts';

const text = words.statements.beside;

interface Props {
  readonly context: FormContext;
  /** Shows the form of the rebuttal, with what is kept for it. */
  readonly onBegin: () => void;
}

/** Approved statements that fit the rumour: one key begins the rebuttal with the first of them, or copies it where none can be drafted. */
export function Statements({ context, onBegin }: Props) {
  const { detail, me, setting } = context;
  const offers = detail.statements ?? [];
  const [said, setSaid] = useState('');
  const begins = detail.allowed.includes('draft');
  const begin = (offer: StatementOffer) => {
    const name = `${me.person}.${detail.rumour.id}.draft`;
    const kept = readKept(sessionStorage, name) ?? {};
    const fields = fieldsFrom(offer, detail.rumour, kept);
    if (Object.keys(fields).length === 0) return setSaid(text.nothingNew);
    keep(sessionStorage, name, { ...kept, ...fields });
    setSaid(text.begun(offer.title));
    onBegin();
  };
  const copy = async (offer: StatementOffer) => {
    try {
      await navigator.clipboard.writeText(copyOf(offer, languageName));
      setSaid(text.copied(offer.title));
    } catch {
      setSaid(text.notCopied);
    }
  };
  const use = (offer: StatementOffer) => (begins ? begin(offer) : void copy(offer));
  const [first] = offers;
  useShortcuts('rumour', first === undefined ? {} : { 'use-statement': () => use(first) });
  if (first === undefined) return null;
  return (
    <section className={classes.card} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={classes.small}>{text.lead}</p>
      <p role="status">{said}</p>
      <ul className={classes.claims}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Link to="/statements/$id" params={{ id: offer.id }} dir="auto">
              {offer.title}
            </Link>
            <div className={classes.facts}>
              <span>{text.forCategory(topicLabel(setting, offer.category, words.incidents.fields.wholeGroup))}</span>
              <span>{Object.keys(offer.texts).map(languageName).join(', ')}</span>
              <span>
                {words.statements.until} <When at={offer.expires} only="clock" />
              </span>
            </div>
            <div className={classes.marks}>
              {begins ? (
                <Button size="compact-md" onClick={() => begin(offer)}>
                  {text.use} {offer === first ? <kbd>s</kbd> : null}
                </Button>
              ) : null}
              <Button size="compact-md" variant="default" onClick={() => void copy(offer)}>
                {text.copy} {offer === first && !begins ? <kbd>s</kbd> : null}
              </Button>
            </div>
            <details className={classes.details}>
              <summary>{offer.languages.map(languageName).join(', ')}</summary>
              <StatementTexts texts={offer.texts} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
