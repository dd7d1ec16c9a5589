import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readView } from '../pages/queue/view.ts';
import { Broken, NotFound } from './problems.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken });

const queue = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readView,
  component: lazyRouteComponent(() => import('../pages/queue/queue-page.tsx'), 'QueuePage'),
});
const rumour = createRoute({
  getParentRoute: () => root,
  path: '/rumours/$id',
  component: lazyRouteComponent(() => import('../pages/rumour/rumour-page.tsx'), 'RumourPage'),
});
const mine = createRoute({
  getParentRoute: () => root,
  path: '/mine',
  component: lazyRouteComponent(() => import('../pages/mine/mine-page.tsx'), 'MinePage'),
});
const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  component: lazyRouteComponent(() => import('../pages/alerts/alerts-page.tsx'), 'AlertsPage'),
});
const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  component: lazyRouteComponent(() => import('../pages/incidents/incidents-page.tsx'), 'IncidentsPage'),
});
const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  component: lazyRouteComponent(() => import('../pages/incidents/incident-page.tsx'), 'IncidentPage'),
});
const statements = createRoute({
  getParentRoute: () => root,
  path: '/statements',
  component: lazyRouteComponent(() => import('../pages/statements/statements-page.tsx'), 'StatementsPage'),
});
const statement = createRoute({
  getParentRoute: () => root,
  path: '/statements/$id',
  component: lazyRouteComponent(() => import('../pages/statements/statement-page.tsx'), 'StatementPage'),
});
const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('../pages/sources/sources-page.tsx'), 'SourcesPage'),
});
const flagging = createRoute({
  getParentRoute: () => root,
  path: '/flagging',
  component: lazyRouteComponent(() => import('../pages/flagging/flagging-page.tsx'), 'FlaggingPage'),
});
const tips = createRoute({
  getParentRoute: () => root,
  path: '/tips-of-the-public',
  component: lazyRouteComponent(() => import('../pages/tips/tips-page.tsx'), 'TipsPage'),
});
const places = createRoute({
  getParentRoute: () => root,
  path: '/calendar-and-places',
  component: lazyRouteComponent(() => import('../pages/places/places-page.tsx'), 'PlacesPage'),
});
const deadLetters = createRoute({
  getParentRoute: () => root,
  path: '/dead-letters',
  component: lazyRouteComponent(() => import('../pages/dead-letters/dead-letters-page.tsx'), 'DeadLettersPage'),
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: lazyRouteComponent(() => import('../pages/help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    queue,
    rumour,
    mine,
    alerts,
    incidents,
    incident,
    statements,
    statement,
    sources,
    flagging,
    tips,
    places,
    deadLetters,
    help,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
