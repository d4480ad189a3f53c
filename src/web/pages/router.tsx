/** The addresses of the web and the pages they show; each page but Today is fetched when it is first wanted. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell/shell.tsx';
import { TodayPage } from './today/today-page.tsx';

const root = createRootRoute({ component: Shell });
const under = { getParentRoute: () => root } as const;

const today = createRoute({ ...under, path: '/', component: TodayPage });
const people = createRoute({
  ...under,
  path: '/people',
  component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
});
const person = createRoute({
  ...under,
  path: '/people/$contactId',
  component: lazyRouteComponent(() => import('./person/person-page.tsx'), 'PersonPage'),
});
const letters = createRoute({
  ...under,
  path: '/letters',
  component: lazyRouteComponent(() => import('./letters/letters-page.tsx'), 'LettersPage'),
});
/** A letter that is there, or, with `new`, one that begins: what for and to whom stands in the search. */
const letter = createRoute({
  ...under,
  path: '/letters/$letterId',
  component: lazyRouteComponent(() => import('./letter/letter-page.tsx'), 'LetterPage'),
});
const talks = createRoute({
  ...under,
  path: '/interviews',
  component: lazyRouteComponent(() => import('./interviews/interviews-page.tsx'), 'InterviewsPage'),
});
const talk = createRoute({
  ...under,
  path: '/interviews/$interviewId',
  component: lazyRouteComponent(() => import('./talk/talk-page.tsx'), 'TalkPage'),
});
const conversation = createRoute({
  ...under,
  path: '/interviews/$interviewId/conversation',
  component: lazyRouteComponent(() => import('./talk/conversation-page.tsx'), 'ConversationPage'),
});
const debrief = createRoute({
  ...under,
  path: '/interviews/$interviewId/debrief',
  component: lazyRouteComponent(() => import('./talk/debrief-page.tsx'), 'DebriefPage'),
});
const career = createRoute({
  ...under,
  path: '/careers/$careerId',
  component: lazyRouteComponent(() => import('./career/career-page.tsx'), 'CareerPage'),
});
const careers = createRoute({
  ...under,
  path: '/careers',
  component: lazyRouteComponent(() => import('./career/careers-page.tsx'), 'CareersPage'),
});
const takingIn = createRoute({
  ...under,
  path: '/import',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
});
const oneImport = createRoute({
  ...under,
  path: '/import/$importId',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
});
const settings = createRoute({
  ...under,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});
const numbers = createRoute({
  ...under,
  path: '/numbers',
  component: lazyRouteComponent(() => import('./numbers/numbers-page.tsx'), 'NumbersPage'),
});
const changes = createRoute({
  ...under,
  path: '/changes',
  component: lazyRouteComponent(() => import('./changes/changes-page.tsx'), 'ChangesPage'),
});

const week = createRoute({
  ...under,
  path: '/week',
  component: lazyRouteComponent(() => import('./week/week-page.tsx'), 'WeekPage'),
});

const tree = root.addChildren([
  today,
  week,
  people,
  person,
  letters,
  letter,
  talks,
  talk,
  conversation,
  debrief,
  career,
  careers,
  takingIn,
  oneImport,
  settings,
  numbers,
  changes,
]);

/** Makes the router of one window; `basePath` is what all its addresses begin with, empty for the own notebook. */
export function createAppRouter(basePath: string) {
  return createRouter({
    routeTree: tree,
    basepath: basePath === '' ? '/' : basePath,
    // what a pointer rests on is fetched before it is pressed
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
