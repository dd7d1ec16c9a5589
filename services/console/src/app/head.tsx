import type { Role } from '@hearsay/contracts';
import { useNetwork } from '@mantine/hooks';
import { Link, useRouterState } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import type { Connection } from '../api/changes.ts';
import { usePlace } from '../api/setting.tsx';
import { Unread } from '../pages/mine/unread.tsx';
import { useNow } from '../time/clock.tsx';
import { countdown, phaseNow } from '../time/countdown.ts';
import { clockPhrase } from '../time/phrase.ts';
import { words } from '../words/index.ts';
import { PersonMenu } from './person-menu.tsx';
import classes from './shell.module.css';

const staff: readonly Role[] = ['analyst', 'communications', 'approver', 'administrator'];
const everybody: readonly Role[] = [...staff, 'agency-member'];

/** The pages, and who is shown the way there; the api decides who gets in. */
const pages = [
  ['/', words.nav.queue, everybody],
  ['/mine', words.nav.mine, staff],
  ['/alerts', words.nav.alerts, everybody],
  ['/incidents', words.nav.incidents, everybody],
  ['/statements', words.nav.statements, everybody],
  ['/sources', words.nav.sources, staff],
  ['/flagging', words.nav.flagging, staff],
  ['/tips-of-the-public', words.nav.tips, staff],
  ['/calendar-and-places', words.nav.places, staff],
  ['/dead-letters', words.nav.deadLetters, ['administrator'] as readonly Role[]],
  ['/help', words.nav.help, everybody],
] as const;

export function Head({ connection, onHelp }: { connection: Connection; onHelp: () => void }) {
  const { setting, me } = usePlace();
  const now = useNow();
  const nav = useRef<HTMLElement>(null);
  useCurrentInSight(nav);
  const head = useRef<HTMLElement>(null);
  useHeightTold(head);
  return (
    <header ref={head} className={classes.head}>
      {setting.exercise ? <div className={classes.exercise}>{words.exercise.banner}</div> : null}
      <div className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <img src="/mark.svg" alt="" width="26" height="26" />
          {words.name}
        </Link>
        <nav ref={nav} aria-label={words.nav.label} className={classes.nav}>
          {pages
            .filter(([, , roles]) => me.roles.some((role) => roles.includes(role)))
            .map(([to, name]) => (
              <Fragment key={to}>
                <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                  {name}
                </Link>
                {to === '/mine' ? <Unread /> : null}
              </Fragment>
            ))}
          <a href="/rumours-and-facts" target="_blank" rel="noopener">
            {words.nav.publicPage} <span aria-hidden="true">↗</span>
          </a>
        </nav>
        <div className={classes.right}>
          <span className={classes.where} title={words.electionTime(setting.election.timezone)}>
            {setting.jurisdiction.name} · {setting.election.name} ·{' '}
            <b>{clockPhrase(setting.election.timezone, now, now)}</b> · <PhaseClock />
          </span>
          <Live connection={connection} />
          <button type="button" className={classes.keys} onClick={onHelp} aria-label={words.keyboard.open}>
            ?
          </button>
          <PersonMenu />
        </div>
      </div>
    </header>
  );
}

/** `--head-height`: how much the head covers of what scrolls below it, however many rows it takes; what sticks, sticks under it. */
function useHeightTold(head: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = head.current;
    if (!element) return;
    const tell = () => {
      const covers = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
      document.documentElement.style.setProperty('--head-height', `${covers}px`);
    };
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    return () => watch.disconnect();
  }, [head]);
}

/** On a narrow screen the row of pages scrolls sideways: the page one is on is brought to its middle. */
function useCurrentInSight(nav: React.RefObject<HTMLElement | null>) {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    const current = path === undefined ? undefined : nav.current?.querySelector('[aria-current=page]');
    if (!nav.current || !current) return;
    const row = nav.current.getBoundingClientRect();
    const link = current.getBoundingClientRect();
    nav.current.scrollLeft += link.left + link.width / 2 - (row.left + row.width / 2);
  }, [path, nav]);
}

/** The electoral phase, and how long until the next one. */
function PhaseClock() {
  const { setting } = usePlace();
  const now = useNow();
  const { phase, next } = phaseNow(setting.calendar ?? [], now);
  return (
    <span title={next === undefined ? undefined : next.election}>
      {words.phases[phase]}
      {next === undefined ? null : ` · ${words.turns[next.what](countdown(Date.parse(next.at) - now))}`}
    </span>
  );
}

function Live({ connection }: { connection: Connection }) {
  const { online } = useNetwork();
  const state = online === false ? 'offline' : connection;
  const text = words.live;
  const hint = state === 'offline' ? text.offlineHint : state === 'lost' ? text.lostHint : text.liveHint;
  return (
    <span className={classes.live} data-state={state} role="status" title={hint}>
      <span aria-hidden="true" className={classes.dot} />
      {text[state]}
    </span>
  );
}
