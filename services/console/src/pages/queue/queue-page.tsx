import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { type QueueView, queueQuery } from '../../api/queries.ts';
import { isStaff, usePlace } from '../../api/setting.tsx';
import { useSourceName } from '../../api/use-source-name.ts';
import { Empty, Loading, Problem, problemText } from '../../app/problems.tsx';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { words } from '../../words/index.ts';
import { batch, useCheckOutNext } from './check-out-next.ts';
import { Filters } from './filters.tsx';
import { withFolds } from './fold-places.ts';
import { FoldRow } from './fold-row.tsx';
import { OverviewStrip } from './overview.tsx';
import classes from './queue.module.css';
import { Row } from './row.tsx';
import { useArrivals, useHeld, useLiveQueue } from './use-live-queue.ts';
import { readView } from './view.ts';

const text = words.queue;

export function QueuePage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const view = useSearch({ from: '/' });
  const navigate = useNavigate();
  const change = (part: QueueView) =>
    void navigate({ to: '/', search: readView({ ...view, ...part }), replace: true, resetScroll: false });

  const query = useInfiniteQuery(queueQuery(view));
  const fetched = useMemo(() => uniqueLines(query.data?.pages ?? []), [query.data]);
  const list = useRef<HTMLUListElement>(null);
  const key = query.isPlaceholderData ? '' : JSON.stringify(view);
  const live = useLiveQueue(key, fetched, useHeld(list));
  const arrivals = useArrivals(key, fetched);
  const total = query.data?.pages[0]?.total;
  const shown = withFolds(live.rows, query.data?.pages[0]?.folds ?? [], !query.hasNextPage);
  const sourceName = useSourceName();
  const release = () => {
    live.release();
    window.scrollTo({ top: 0 });
  };
  const { me } = usePlace();
  const staff = isStaff(me);
  const checkOut = useCheckOutNext();
  const takeNext = () => {
    if (checkOut.isPending) return;
    checkOut.mutate(undefined, {
      onSuccess: ({ items }) => {
        if (items.length > 0) void navigate({ to: '/', search: { held: 'me' }, resetScroll: false });
      },
    });
  };
  useShortcuts('queue', {
    next: () => step(list.current, 1),
    previous: () => step(list.current, -1),
    'show-new': release,
    ...(staff ? { 'check-out-next': takeNext } : {}),
  });

  return (
    <>
      <h1 className="visually-hidden">{text.title}</h1>
      <OverviewStrip state={view.state} choose={(state) => change({ state })} />
      <Filters view={view} change={change} />
      <div className={classes.above}>
        <span>
          {total === undefined
            ? ''
            : view.from === undefined
              ? text.total(total)
              : words.folds.only(total, sourceName(view.from))}
        </span>
        <span className="visually-hidden" role="status" aria-live="polite">
          {arrivals}
        </span>
        {staff ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={checkOut.isPending}
            onClick={takeNext}
            title={text.checkOutHint}
          >
            {text.checkOutNext(batch)} <kbd>t</kbd>
          </Button>
        ) : null}
        <span role="status">
          {checkOut.data === undefined
            ? null
            : checkOut.data.items.length === 0
              ? text.tookNone
              : text.took(checkOut.data.items.length)}
        </span>
        {checkOut.error ? <span role="alert">{problemText(checkOut.error)}</span> : null}
        {view.held === undefined && view.from === undefined ? null : (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ held: '', from: '' })}>
            {text.backToAll}
          </Button>
        )}
        {live.waiting > 0 || live.moved ? (
          <Button size="compact-sm" onClick={release} variant={live.waiting > 0 ? 'filled' : 'default'}>
            {live.waiting > 0 ? text.waiting(live.waiting) : text.changedOrder}
          </Button>
        ) : null}
      </div>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data !== undefined && live.rows.length === 0 ? (
        <NothingHere filtered={Object.keys(view).length > 0} />
      ) : null}
      <ul ref={list} className={classes.list} aria-label={text.title} aria-busy={query.isPlaceholderData}>
        {shown.map((one) =>
          'row' in one ? (
            <Row key={one.row.line.id} row={one.row} />
          ) : (
            <FoldRow key={one.fold.source} fold={one.fold} view={view} />
          ),
        )}
      </ul>
      {query.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {text.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function NothingHere({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty title={text.noneTitle}>{text.none}</Empty>
  ) : (
    <Empty title={text.emptyTitle}>{text.empty}</Empty>
  );
}

/** Pages that were fetched at different moments may overlap; the first mention of a rumour counts. */
function uniqueLines<Line extends { id: string }>(pages: readonly { items: readonly Line[] }[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const page of pages) for (const line of page.items) if (!lines.has(line.id)) lines.set(line.id, line);
  return [...lines.values()];
}

function step(list: HTMLElement | null, by: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-queue-link]') ?? [])];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
  const next = links[at < 0 ? (by === 1 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
