/** The addresses of the web and the pages they show. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Shell } from './shell/shell.tsx';
import { TodayPage } from './today/today-page.tsx';

/** Makes the router of one window. */
export function createAppRouter() {
  const root = createRootRoute({ component: Shell });
  const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayPage });
  return createRouter({ routeTree: root.addChildren([today]) });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
