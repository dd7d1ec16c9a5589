import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { post } from '../api/request.ts';
import { usePlace } from '../api/setting.tsx';
import { forgetEverything } from '../kept/use-kept.ts';
import { words } from '../words/index.ts';
import classes from './shell.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

export function PersonMenu() {
  const { me } = usePlace();
  const client = useQueryClient();
  // Transitions are kept because stopping them would need a `<style>` element, which the security policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const signOut = async () => {
    await post('/api/v1/sign-out', {}).catch(() => undefined);
    client.clear();
    forgetEverything(sessionStorage);
    window.location.assign('/');
  };
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <UnstyledButton className={classes.person}>
          <b>
            <span className="visually-hidden">{words.person.signedIn} </span>
            {me.name}
          </b>
          <span>{me.roles.map((role) => words.roles[role]).join(', ')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.person.theme}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={colorScheme === scheme ? '✓' : undefined}
          >
            {words.person[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{words.person.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
