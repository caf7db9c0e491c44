import type { RouteObject } from 'react-router';
import { ROUTES } from '../../shared/paths.ts';
import { RouteError } from './route-error.tsx';
import { withTexts } from './texts.ts';

/** The workspace of an agency's own people: one frame, which knows whose it is, around its screens. */
export const agencyRoutes: RouteObject = {
  loader: withTexts('agency-workspace', 'changes'),
  lazy: async () => ({
    Component: (await import('../../features/agency-workspace/components/agency-area.tsx'))
      .AgencyArea,
  }),
  ErrorBoundary: RouteError,
  children: [
    {
      path: ROUTES.ownAgency,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/home-page.tsx'))
          .AgencyHomePage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyDraftStart,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/profile-page.tsx'))
          .ProfilePage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyDraft,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/profile-page.tsx'))
          .ProfilePage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyCase,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/case-page.tsx')).CasePage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyEvidence,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/evidence-page.tsx'))
          .EvidencePage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyPreview,
      loader: withTexts('agencies'),
      lazy: async () => ({
        Component: (await import('./agency-preview.tsx')).AgencyPreview,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyImport,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/import-page.tsx'))
          .OwnImportPage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.agencyOwnership,
      lazy: async () => ({
        Component: (await import('../../features/agency-workspace/pages/ownership-page.tsx'))
          .OwnershipPage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.standings,
      loader: withTexts('standings'),
      lazy: async () => ({
        Component: (await import('../../features/standings/pages/standings-page.tsx'))
          .StandingsPage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.standing,
      loader: withTexts('standings'),
      lazy: async () => ({
        Component: (await import('../../features/standings/pages/standing-page.tsx')).StandingPage,
      }),
      ErrorBoundary: RouteError,
    },
    {
      path: ROUTES.ownAppeal,
      loader: withTexts('curation'),
      lazy: async () => ({
        Component: (await import('../../features/curation/pages/own-appeal-page.tsx'))
          .OwnAppealPage,
      }),
      ErrorBoundary: RouteError,
    },
  ],
};
