import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { Header } from './header.tsx';
import { PageNotFound } from './page-not-found.tsx';
import { pageRoutes } from './page-routes.ts';
import { SettingsContext, useKeptSettings } from './settings.ts';
import './workbench.css';

/** Links to what is no page of ours are left to the browser. */
const ourPaths = /^\/(?!playground|schema\.graphql|graphql|health)/;

export function Workbench(): VNode {
  const kept = useKeptSettings();
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = kept.settings.theme;
  }, [kept.settings.theme]);
  return (
    <SettingsContext.Provider value={kept}>
      <LocationProvider scope={ourPaths}>
        <Page />
      </LocationProvider>
    </SettingsContext.Provider>
  );
}

function Page(): VNode {
  const { path, query } = useLocation();
  // On a wall or in a frame there is the picture alone.
  const isEmbedded = path === '/desk' && query['embed'] === '1';
  return (
    <>
      {isEmbedded ? null : <Header />}
      <main id="main" class="page" tabIndex={-1}>
        <ErrorBoundary>
          <Router onRouteChange={toTop}>
            {pageRoutes.map((route) => (
              <Route key={route.path} path={route.path} component={route.component} />
            ))}
            <Route default component={PageNotFound} />
          </Router>
        </ErrorBoundary>
      </main>
    </>
  );
}

let lastPath = location.pathname;
let isGoingBack = false;
addEventListener('popstate', () => (isGoingBack = true), { capture: true });

/** Another page begins at its top; another state of the same page stays where it is, and so does one that is gone back to. */
function toTop(): void {
  if (location.pathname !== lastPath && !isGoingBack) scrollTo(0, 0);
  lastPath = location.pathname;
  isGoingBack = false;
}
