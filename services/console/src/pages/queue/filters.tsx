import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { QueueView } from '../../api/queries.ts';
import { isStaff, usePlace } from '../../api/setting.tsx';
import { words } from '../../words/index.ts';
import { IncidentFilter } from './incident-filter.tsx';
import classes from './queue.module.css';
import { unfinished } from './view.ts';

const text = words.queue;

export function Filters({ view, change }: { view: QueueView; change: (part: QueueView) => void }) {
  const { setting, me } = usePlace();
  const staff = isStaff(me);
  const [typed, setTyped] = useState(view.q ?? '');
  useEffect(() => setTyped(view.q ?? ''), [view.q]);
  const search = useDebouncedCallback((q: string) => change({ q }), 250);
  const type = (q: string) => {
    setTyped(q);
    search(q);
  };
  return (
    <search className={classes.filters}>
      <TextInput
        id="queue-search"
        className={classes.search}
        label={text.search}
        placeholder={text.searchHint}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        maxLength={500}
        rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={text.clear} onClick={() => type('')} />}
      />
      <NativeSelect
        label={text.category}
        value={view.category ?? ''}
        onChange={(event) => change({ category: event.currentTarget.value })}
        data={[
          { value: '', label: text.anyCategory },
          ...setting.categories.map((category) => ({ value: category.id, label: category.label })),
        ]}
      />
      <NativeSelect
        label={text.state}
        value={view.state ?? ''}
        onChange={(event) => change({ state: event.currentTarget.value })}
        data={[
          { value: '', label: text.anyState },
          { value: unfinished, label: text.unfinished },
          ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
        ]}
      />
      {staff ? (
        <NativeSelect
          label={text.held}
          value={view.held ?? ''}
          onChange={(event) => change({ held: event.currentTarget.value })}
          data={[
            { value: '', label: text.heldAny },
            { value: 'me', label: text.heldMe },
            { value: 'nobody', label: text.heldNobody },
          ]}
        />
      ) : null}
      <IncidentFilter chosen={view.incident ?? ''} choose={(incident) => change({ incident })} />
      <NativeSelect
        label={text.sort}
        value={view.sort ?? 'priority'}
        onChange={(event) =>
          change({ sort: event.currentTarget.value === 'priority' ? '' : event.currentTarget.value })
        }
        data={Object.entries(text.sorts)
          .filter(([value]) => staff || value !== 'due')
          .map(([value, label]) => ({ value, label }))}
      />
    </search>
  );
}
