/** Starts the web: makes what all pages share, then draws the page of the address. */
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ActsProvider } from './lib/acts.tsx';
import { createApi } from './lib/api.ts';
import { modWords } from './lib/keys.ts';
import { createQueryClient } from './lib/query-client.ts';
import { applyScheme } from './lib/scheme.ts';
import { ensureTemporal } from './lib/temporal.ts';
import { ApiContext } from './lib/use-api.ts';
import { readWindowNotebook } from './lib/window-notebook.ts';
import { createAppRouter } from './pages/router.tsx';
import { createToasts, showToast, ToastsRegion } from './ui/toasts.tsx';

applyScheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page lacks its root.');

await ensureTemporal();
const toasts = createToasts();
const { notebookId, basePath } = readWindowNotebook(location.pathname);
createRoot(root).render(
  <StrictMode>
    <ApiContext value={createApi(location.origin, notebookId)}>
      <QueryClientProvider client={createQueryClient()}>
        <ActsProvider onSay={(saying) => showToast(toasts, saying)}>
          <RouterProvider router={createAppRouter(basePath)} />
          <ToastsRegion toasts={toasts} undoKeys={modWords('Z')} />
        </ActsProvider>
      </QueryClientProvider>
    </ApiContext>
  </StrictMode>,
);
