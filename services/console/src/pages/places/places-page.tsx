import type { RegisteredItem, RegisteredKind } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { registeredQuery } from '../../api/queries.ts';
import { usePlace } from '../../api/setting.tsx';
import { Loading, Problem } from '../../app/problems.tsx';
import classes from '../../app/record.module.css';
import { words } from '../../words/index.ts';
import { places as text } from '../../words/places.ts';
import { PlaceForm } from './place-form.tsx';
import { PlaceLine } from './place-line.tsx';
import own from './places.module.css';

const kinds: readonly RegisteredKind[] = ['election', 'area', 'forum'];

interface Editing {
  readonly kind: RegisteredKind;
  readonly id: string | undefined;
}

/** Elections, areas and forums: read by staff, changed by administrators. */
export function PlacesPage() {
  useDocumentTitle(`${text.title} · ${words.name}`);
  const { me } = usePlace();
  const client = useQueryClient();
  const query = useQuery(registeredQuery);
  const [editing, setEditing] = useState<Editing>();
  const [done, setDone] = useState('');
  const mayChange = me.roles.includes('administrator');
  const saved = (name: string) => {
    setEditing(undefined);
    setDone(text.saved(name));
    for (const queryKey of [['registered'], ['setting']]) void client.invalidateQueries({ queryKey });
  };
  const section = (kind: RegisteredKind, items: readonly RegisteredItem[]) => {
    const form = (item?: RegisteredItem) => (
      <PlaceForm key={item?.version} kind={kind} item={item} onDone={saved} onCancel={() => setEditing(undefined)} />
    );
    return (
      <section key={kind} aria-label={text.kinds[kind]} className={own.section}>
        <h2>{text.kinds[kind]}</h2>
        {items.length === 0 ? <p>{text.none}</p> : null}
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={item.id} className={classes.item}>
              {editing?.kind === kind && editing.id === item.id ? (
                form(item)
              ) : (
                <PlaceLine
                  item={item}
                  mayChange={mayChange}
                  onChange={() => setEditing({ kind, id: item.id })}
                  onDone={saved}
                />
              )}
            </li>
          ))}
        </ul>
        {editing?.kind === kind && editing.id === undefined ? form() : null}
        {mayChange && editing === undefined ? (
          <Button variant="default" onClick={() => setEditing({ kind, id: undefined })}>
            {text.add[kind]}
          </Button>
        ) : null}
      </section>
    );
  };
  return (
    <>
      <h1 className={classes.title}>{text.title}</h1>
      <p className={classes.lead}>{text.lead}</p>
      <p role="status">{done}</p>
      {query.error ? (
        <Problem error={query.error} retry={() => void query.refetch()} old={query.data !== undefined} />
      ) : null}
      {query.isPending ? <Loading /> : null}
      {query.data === undefined
        ? null
        : kinds.map((kind) =>
            section(
              kind,
              (query.data ?? []).filter((item) => item.kind === kind),
            ),
          )}
    </>
  );
}
