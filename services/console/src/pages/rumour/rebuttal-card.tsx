import type { Rebuttal } from '@hearsay/contracts';
import { personName, usePlace } from '../../api/setting.tsx';
import { Mark } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import type { FormContext } from './decide/action-form.ts';
import { RebuttalPreviews } from './rebuttal-preview.tsx';
import classes from './rumour.module.css';

const text = words.rumour;

/** The draft that waits for a second person, and what is public. */
export function RebuttalCard({ context }: { context: FormContext }) {
  const { draft, rebuttal } = context.detail.rumour;
  if (draft === undefined && rebuttal === undefined) return null;
  return (
    <section className={classes.card} aria-label={text.rebuttal}>
      <h2>{text.rebuttal}</h2>
      {draft === undefined ? null : (
        <>
          <Signature rebuttal={draft} />
          <WhoMayApprove context={context} draft={draft} />
          <RebuttalPreviews rebuttal={draft} />
        </>
      )}
      {rebuttal === undefined ? null : (
        <>
          <Signature rebuttal={rebuttal} />
          <RebuttalPreviews rebuttal={rebuttal} />
          {rebuttal.status === 'published' ? (
            <a href="/rumours-and-facts" target="_blank" rel="noopener">
              {text.seePublic} <span aria-hidden="true">↗</span>
            </a>
          ) : null}
        </>
      )}
    </section>
  );
}

function Signature({ rebuttal }: { rebuttal: Rebuttal }) {
  const { setting } = usePlace();
  const { status } = rebuttal;
  return (
    <div className={classes.marks}>
      <Mark
        tone={status === 'published' ? 'good' : status === 'draft' ? 'mixed' : 'quiet'}
        sign={status === 'draft' ? '✎' : '✓'}
      >
        {text[status]}
      </Mark>
      <span>
        {text.draftedBy(personName(setting, rebuttal.draftedBy))}
        {rebuttal.approvedBy === undefined ? '' : `, ${text.approvedBy(personName(setting, rebuttal.approvedBy))}`}
      </span>
      <When at={rebuttal.publishedAt ?? rebuttal.draftedAt} />
      {rebuttal.corrects.length > 0 ? <span>{text.corrects(rebuttal.corrects.length)}</span> : null}
    </div>
  );
}

/** Says plainly why somebody is not offered to approve, and who can. */
function WhoMayApprove({ context, draft }: { context: FormContext; draft: Rebuttal }) {
  const { detail, me, setting } = context;
  if (detail.allowed.includes('approve')) return null;
  const able = setting.people.filter((person) => person.roles.includes('approver') && person.id !== draft.draftedBy);
  return (
    <p className={classes.notice}>
      {draft.draftedBy === me.person ? text.ownDraft : text.needsApprover}{' '}
      {able.length > 0 ? text.whoCanApprove(able.map((person) => person.name).join(', ')) : null}
    </p>
  );
}
