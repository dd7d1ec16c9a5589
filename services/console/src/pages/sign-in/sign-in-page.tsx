import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { demoPeopleQuery } from '../../api/queries.ts';
import { Problem } from '../../app/problems.tsx';
import { words } from '../../words/index.ts';
import { sameSiteSignIn, tokenIn } from './link.ts';
import classes from './sign-in.module.css';

const text = words.signIn;

export function SignInPage() {
  const people = useQuery(demoPeopleQuery);
  return (
    <main className={classes.page}>
      <img src="/mark.svg" alt="" width="48" height="48" />
      <h1>{words.name}</h1>
      <p className={classes.lead}>{text.lead}</p>
      {people.error ? <Problem error={people.error} retry={() => void people.refetch()} /> : null}
      {people.data !== undefined && people.data.length > 0 ? (
        <section aria-labelledby="demo-people">
          <h2 id="demo-people">{text.demoTitle}</h2>
          <p>{text.demoLead}</p>
          <ul className={classes.people}>
            {people.data.map((person) => {
              const link = sameSiteSignIn(person.link, window.location.origin);
              return link === undefined ? null : (
                <li key={person.id}>
                  <a href={link}>
                    <b>{text.as(person.name)}</b>
                    {person.roles.map((role) => (
                      <span key={role}>
                        {words.roles[role]} <small>{words.roleHints[role]}</small>
                      </span>
                    ))}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      <LinkForm />
    </main>
  );
}

function LinkForm() {
  const [pasted, setPasted] = useState('');
  const [bad, setBad] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = tokenIn(pasted);
    if (token === undefined) setBad(true);
    else window.location.assign(`/sign-in?token=${encodeURIComponent(token)}`);
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label={text.link}
        description={text.linkHint}
        value={pasted}
        onChange={(event) => {
          setPasted(event.currentTarget.value);
          setBad(false);
        }}
        error={bad ? text.bad : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit">{text.go}</Button>
    </form>
  );
}
