import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { isStaff, usePlace } from '../../api/setting.tsx';
import { topicChoices } from '../../api/topics.ts';
import classes from '../../app/record.module.css';
import type { Fields } from '../../kept/use-kept.ts';
import { words } from '../../words/index.ts';

const text = words.incidents.fields;

interface Props {
  readonly fields: Fields;
  readonly set: (field: string, value: string) => void;
  readonly problems: Readonly<Record<string, string>>;
}

/** What is known of an incident, as fields. */
export function FactsForm({ fields, set, problems }: Props) {
  const { setting, me } = usePlace();
  const field = (name: string) => ({
    value: fields[name] ?? '',
    error: problems[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      set(name, event.currentTarget.value),
  });
  const agencies = setting.agencies.filter(({ id }) => isStaff(me) || id === me.agency);
  const zone = text.zone(setting.election.timezone);
  return (
    <>
      <TextInput label={text.title} description={text.titleHint} maxLength={200} dir="auto" {...field('title')} />
      <div className={classes.pair}>
        <NativeSelect label={text.category} data={topicChoices(setting, text.wholeGroup)} {...field('category')} />
        <NativeSelect
          label={text.area}
          data={[
            { value: '', label: text.everywhere },
            ...(setting.areas ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...field('area')}
        />
      </div>
      <div className={classes.pair}>
        <TextInput type="datetime-local" label={text.began} description={zone} {...field('began')} />
        <TextInput type="datetime-local" label={text.ended} description={text.endedHint} {...field('ended')} />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={text.agency}
          data={[
            ...(isStaff(me) ? [{ value: '', label: text.authority }] : []),
            ...agencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...field('agency')}
        />
        <NativeSelect
          label={text.tlp}
          data={Object.entries(words.tlps).map(([tlp, hint]) => ({ value: tlp, label: `${tlp}: ${hint}` }))}
          {...field('tlp')}
        />
      </div>
      <Textarea
        label={text.known}
        description={text.knownHint}
        rows={4}
        maxLength={4000}
        dir="auto"
        {...field('known')}
      />
    </>
  );
}
