import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../api/setting.tsx';
import { languageName } from '../../pictures/badges.tsx';
import { ruleLanguages as text } from '../../words/rule-languages.ts';
import classes from './flagging.module.css';
import { toggled } from './rule-text.ts';

interface Props {
  readonly chosen: readonly string[];
  /** Tags that posts were written in lately. */
  readonly seen: readonly string[];
  readonly choose: (tags: readonly string[]) => void;
}

/** In which languages a post must be for a rule to hold: those of the place and those that were seen are to tick, any other is typed. */
export function RuleLanguages({ chosen, seen, choose }: Props) {
  const { setting } = usePlace();
  const [typed, setTyped] = useState('');
  const offered = [...new Set([...setting.jurisdiction.languages, ...seen, ...chosen])].filter((tag) => tag !== 'und');
  const add = () => {
    const tag = typed.trim();
    if (tag === '') return;
    if (!chosen.includes(tag)) choose(toggled(chosen, tag));
    setTyped('');
  };
  return (
    <fieldset className={classes.languages}>
      <legend>{text.title}</legend>
      <p className={classes.note}>{chosen.length === 0 ? text.all : text.only}</p>
      {offered.map((tag) => (
        <label key={tag}>
          <input type="checkbox" checked={chosen.includes(tag)} onChange={() => choose(toggled(chosen, tag))} />
          {languageName(tag)}
        </label>
      ))}
      <TextInput
        label={text.another}
        placeholder={text.example}
        value={typed}
        maxLength={20}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
    </fieldset>
  );
}
