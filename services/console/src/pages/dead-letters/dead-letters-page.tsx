import type { DeadLetterPage } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { deadLettersQuery } from '../../api/queries.ts';
import { post } from '../../api/request.ts';
import { Empty, Loading, Problem, problemText } from '../../app/problems.tsx';
import page from '../../app/record.module.css';
import { Mark } from '../../pictures/badges.tsx';
import { When } from '../../time/clock.tsx';
import { words } from '../../words/index.ts';
import classes from './dead-letters.module.css';
import { recordText } from './record-text.ts';

const text = words.deadLetters;
type Letter = DeadLetterPage['items'][number];

export function DeadLettersPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const query = useInfiniteQuery(deadLettersQuery);
  const letters = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <h1 className={page.title}>{text.title}</h1>
      <p className={page.lead}>{text.lead}</p>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data !== undefined && letters.length === 0 ? <Empty title={text.emptyTitle}>{text.empty}</Empty> : null}
      <ul className={classes.list} aria-label={text.title}>
        {letters.map((letter) => (
          <LetterItem key={letter.id} letter={letter} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
    </>
  );
}

function LetterItem({ letter }: { letter: Letter }) {
  const client = useQueryClient();
  const replay = useMutation({
    networkMode: 'always',
    mutationFn: () => post(`/api/v1/dead-letters/${encodeURIComponent(letter.id)}/replay`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['dead-letters'] }),
  });
  const record = recordText(letter.bytes);
  const { origin } = letter;
  return (
    <li className={classes.letter}>
      <div className={classes.top}>
        <b>{letter.reason}</b>
        {letter.replayedAt === undefined && !replay.isSuccess ? (
          <Button size="compact-md" variant="light" loading={replay.isPending} onClick={() => replay.mutate()}>
            {text.replay}
          </Button>
        ) : (
          <Mark tone="good" sign="✓">
            {text.replayed} {letter.replayedAt === undefined ? null : <When at={letter.replayedAt} />}
          </Mark>
        )}
      </div>
      <p>
        <code>{letter.code}</code> · {text.where(letter.worker, origin.topic, origin.partition, origin.offset)} ·{' '}
        {text.attempts(letter.attempts)} · <When at={letter.at} />
      </p>
      {replay.error === null ? null : <p role="alert">{problemText(replay.error)}</p>}
      <details>
        <summary>{text.content}</summary>
        <pre>{record.text}</pre>
        {record.cut ? <p>{text.cut}</p> : null}
      </details>
    </li>
  );
}
