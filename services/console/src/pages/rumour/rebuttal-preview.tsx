import type { Rebuttal } from '@hearsay/contracts';
import { languageName } from '../../pictures/badges.tsx';
import { words } from '../../words/index.ts';
import { isWebAddress } from './decide/forms/rebuttal-texts.ts';
import classes from './rumour.module.css';

type Text = Rebuttal['texts'][string];
const text = words.preview;

/** A text as the public page shows it: what is true first and largest, the rumour once and small. */
export function RebuttalText({ text: shown, language }: { text: Text; language: string }) {
  return (
    <article lang={language} dir="auto" className={classes.public}>
      <p className={classes.truth}>{shown.truth}</p>
      {shown.rumour === '' ? null : (
        <>
          <h4>{text.rumour}</h4>
          <p className={classes.publicRumour}>{shown.rumour}</p>
        </>
      )}
      {shown.facts === '' ? null : (
        <>
          <h4>{text.facts}</h4>
          <p className={classes.publicFacts}>{shown.facts}</p>
        </>
      )}
      {shown.sources.length === 0 ? null : (
        <>
          <h4>{text.sources}</h4>
          <ul>
            {shown.sources.map((source) => (
              <li key={source}>
                {isWebAddress(source) ? (
                  <a href={source} target="_blank" rel="noopener noreferrer">
                    {source}
                  </a>
                ) : (
                  source
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** What is being written, live. */
export function RebuttalPreview({ text: shown, language }: { text: Text; language: string }) {
  const empty = shown.truth === '' && shown.rumour === '' && shown.facts === '';
  return (
    <section className={classes.preview} aria-label={text.title}>
      <h3>{text.title}</h3>
      {empty ? <p>{text.empty}</p> : <RebuttalText text={shown} language={language} />}
    </section>
  );
}

/** Every language of a rebuttal, one below the other. */
export function RebuttalPreviews({ rebuttal }: { rebuttal: Rebuttal }) {
  return (
    <>
      {Object.entries(rebuttal.texts).map(([language, shown]) => (
        <section key={language} className={classes.preview}>
          <h3>
            {words.rebuttalKinds[rebuttal.kind]}, {languageName(language)}
          </h3>
          <RebuttalText text={shown} language={language} />
        </section>
      ))}
    </>
  );
}
