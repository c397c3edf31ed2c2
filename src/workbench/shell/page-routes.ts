/** The paths of the pages. The service serves the document of the workbench under each: http/workbench-route.ts. */
import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { ofOneThing } from './of-one-thing.ts';

export interface PageRoute {
  /** As the router reads it: `:id?` may be there or not. */
  readonly path: string;
  readonly component: ComponentType;
}

/** Each page is a file of its own, fetched when it is first opened. */
export const pageRoutes: readonly PageRoute[] = [
  { path: '/', component: lazy(async () => (await import('../start/start-page.tsx')).StartPage) },
  { path: '/search', component: lazy(async () => (await import('../search/search-page.tsx')).SearchPage) },
  {
    path: '/claim/:id?',
    component: ofOneThing(lazy(async () => (await import('../claim/claim-page.tsx')).ClaimPage)),
  },
  {
    path: '/source/:id?',
    component: ofOneThing(lazy(async () => (await import('../source/source-page.tsx')).SourcePage)),
  },
  {
    path: '/document/:id?',
    component: ofOneThing(lazy(async () => (await import('../document/document-page.tsx')).DocumentPage)),
  },
  { path: '/claims', component: lazy(async () => (await import('../lists/claims-page.tsx')).ClaimsPage) },
  { path: '/outlets', component: lazy(async () => (await import('../lists/outlets-page.tsx')).OutletsPage) },
  { path: '/chase', component: lazy(async () => (await import('../lists/chase-page.tsx')).ChasePage) },
  {
    path: '/disputes',
    component: lazy(async () => (await import('../lists/disputes-page.tsx')).DisputesPage),
  },
  {
    path: '/circular',
    component: lazy(async () => (await import('../lists/circular-page.tsx')).CircularPage),
  },
  { path: '/drift', component: lazy(async () => (await import('../lists/drift-page.tsx')).DriftPage) },
  { path: '/desk', component: lazy(async () => (await import('../desk/desk-page.tsx')).DeskPage) },
];
