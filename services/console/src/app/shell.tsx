import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { meQuery, settingQuery } from '../api/queries.ts';
import { type Place, PlaceProvider } from '../api/setting.tsx';
import { useChanges } from '../api/use-changes.ts';
import { HelpDialog } from '../keyboard/help-dialog.tsx';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { SignInPage } from '../pages/sign-in/sign-in-page.tsx';
import { words } from '../words/index.ts';
import { Head } from './head.tsx';
import { Loading, Problem } from './problems.tsx';
import classes from './shell.module.css';

/** Asks who is here and where, then shows the pages or the way in. */
export function Shell() {
  const me = useQuery(meQuery);
  const setting = useQuery({ ...settingQuery, enabled: me.data !== undefined && me.data !== null });
  if (me.data === null) return <SignInPage />;
  if (me.data !== undefined && setting.data !== undefined) {
    return <SignedIn place={{ me: me.data, setting: setting.data }} />;
  }
  const failed = me.error ?? setting.error;
  return (
    <main className={classes.main}>
      {failed ? (
        <Problem error={failed} retry={() => void (me.error ? me.refetch() : setting.refetch())} />
      ) : (
        <Loading />
      )}
    </main>
  );
}

function SignedIn({ place }: { place: Place }) {
  const connection = useChanges();
  const [helping, setHelping] = useState(false);
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  useFocusAfterNavigation(main);
  useShortcuts('everywhere', {
    help: () => setHelping(true),
    'focus-search': () => void searchFrom(navigate),
    'go-queue': () => void navigate({ to: '/' }),
    'go-mine': () => void navigate({ to: '/mine' }),
    'go-alerts': () => void navigate({ to: '/alerts' }),
    'go-incidents': () => void navigate({ to: '/incidents' }),
    'go-statements': () => void navigate({ to: '/statements' }),
    'go-sources': () => void navigate({ to: '/sources' }),
    'go-flagging': () => void navigate({ to: '/flagging' }),
    'go-corrections': () => void navigate({ to: '/flagging', hash: 'corrections' }),
    'go-tips': () => void navigate({ to: '/tips-of-the-public' }),
    'go-places': () => void navigate({ to: '/calendar-and-places' }),
    'go-dead-letters': () => void navigate({ to: '/dead-letters' }),
    'go-help': () => void navigate({ to: '/help' }),
  });

  return (
    <PlaceProvider value={place}>
      <a className={classes.skip} href="#content">
        {words.skip}
      </a>
      <Head connection={connection} onHelp={() => setHelping(true)} />
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <HelpDialog opened={helping} onClose={() => setHelping(false)} />
    </PlaceProvider>
  );
}

/** The search stands on the queue: from elsewhere one goes there first. */
async function searchFrom(navigate: ReturnType<typeof useNavigate>): Promise<void> {
  const field = () => document.querySelector<HTMLInputElement>('#queue-search');
  if (field() === null) {
    await navigate({ to: '/' });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  field()?.select();
}

/** After going to another page the focus starts at its top, so that the keyboard and a screen reader do not stay in the old one. */
function useFocusAfterNavigation(main: React.RefObject<HTMLElement | null>) {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== undefined && path !== before.current) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path, main]);
}
