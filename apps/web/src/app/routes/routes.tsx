import { redirect, type LoaderFunction, type RouteObject } from 'react-router';
import { isLocale, preferredLocale } from '../../shared/i18n/locale.ts';
import { ROUTES } from '../../shared/paths.ts';
import { LocaleLayout } from '../layout/locale-layout.tsx';
import { StartingPage } from '../layout/starting-page.tsx';
import { agencyRoutes } from './agency-routes.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RouteError } from './route-error.tsx';
import { StartError } from './start-error.tsx';
import { withTexts } from './texts.ts';

const toPreferredLocale: LoaderFunction = ({ request }) => {
  const { pathname, search } = new URL(request.url);
  const rest = pathname === '/' ? '' : pathname;
  return redirect(`/${preferredLocale()}${rest}${search}`);
};

/** An address without a language gets the visitor's own: `/agencies` becomes `/it/agencies`. */
const localeTexts: LoaderFunction = (args) =>
  isLocale(args.params['locale'])
    ? withTexts()(args, undefined)
    : toPreferredLocale(args, undefined);

/** Every screen: what it loads before it appears, its own chunk, and its own error boundary. */
export const routes: RouteObject[] = [
  { path: '/', loader: toPreferredLocale, HydrateFallback: StartingPage },
  {
    path: '/:locale',
    loader: localeTexts,
    Component: LocaleLayout,
    ErrorBoundary: StartError,
    HydrateFallback: StartingPage,
    children: [
      {
        index: true,
        loader: withTexts('home'),
        lazy: async () => ({
          Component: (await import('../../features/home/pages/home-page.tsx')).HomePage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.agencies,
        loader: withTexts('agencies'),
        lazy: async () => ({
          Component: (await import('../../features/agencies/pages/directory-page.tsx'))
            .DirectoryPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.agency,
        loader: withTexts('agencies'),
        lazy: async () => ({
          Component: (await import('../../features/agencies/pages/agency-page.tsx')).AgencyPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.howWeRank,
        loader: withTexts('ranking', 'figures'),
        lazy: async () => ({
          Component: (await import('../../features/ranking/pages/how-we-rank-page.tsx'))
            .HowWeRankPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.newBrief,
        loader: withTexts('briefs'),
        lazy: async () => ({
          Component: (await import('../../features/briefs/pages/new-brief-page.tsx')).NewBriefPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.editBrief,
        loader: withTexts('briefs'),
        lazy: async () => ({
          Component: (await import('../../features/briefs/pages/edit-brief-page.tsx'))
            .EditBriefPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.briefs,
        loader: withTexts('briefs'),
        lazy: async () => ({
          Component: (await import('../../features/briefs/pages/my-briefs-page.tsx')).MyBriefsPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.brief,
        loader: withTexts('matches'),
        lazy: async () => ({
          Component: (await import('../../features/matches/pages/brief-result-page.tsx'))
            .BriefResultPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.plan,
        loader: withTexts('plans', 'own-history', 'figures'),
        lazy: async () => ({
          Component: (await import('./plan-route.tsx')).PlanRoute,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.compare,
        loader: withTexts('matches'),
        lazy: async () => ({
          Component: (await import('../../features/matches/pages/compare-page.tsx')).ComparePage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.team,
        loader: withTexts('teams'),
        lazy: async () => ({
          Component: (await import('../../features/teams/pages/team-page.tsx')).TeamPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.statistics,
        loader: withTexts('statistics'),
        lazy: async () => ({
          Component: (await import('../../features/statistics/pages/statistics-page.tsx'))
            .StatisticsPage,
        }),
        ErrorBoundary: RouteError,
      },
      agencyRoutes,
      {
        path: ROUTES.notifications,
        loader: withTexts('notifications'),
        lazy: async () => ({
          Component: (await import('../../features/notifications/pages/notifications-page.tsx'))
            .NotificationsPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.notificationPreferences,
        loader: withTexts('notifications'),
        lazy: async () => ({
          Component: (await import('../../features/notifications/pages/preferences-page.tsx'))
            .PreferencesPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.unsubscribe,
        loader: withTexts('notifications'),
        lazy: async () => ({
          Component: (await import('../../features/notifications/pages/unsubscribe-page.tsx'))
            .UnsubscribePage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        loader: withTexts('curation', 'changes'),
        lazy: async () => ({
          Component: (await import('../../features/curation/components/admin-area.tsx')).AdminArea,
        }),
        ErrorBoundary: RouteError,
        children: [
          {
            path: ROUTES.adminQueue,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/queue-page.tsx')).QueuePage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminAppeals,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/appeals-page.tsx'))
                .AppealsPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminAgencies,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/agencies-page.tsx'))
                .AdminAgenciesPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminDuplicates,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/duplicates-page.tsx'))
                .DuplicatesPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminPeople,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/people-page.tsx')).PeoplePage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminOrganisations,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/organisations-page.tsx'))
                .OrganisationsPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminImport,
            lazy: async () => ({
              Component: (await import('../../features/curation/pages/import-page.tsx')).ImportPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminFigures,
            loader: withTexts('reference-data', 'figures'),
            lazy: async () => ({
              Component: (await import('../../features/reference-data/pages/figures-page.tsx'))
                .FiguresPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminFigure,
            loader: withTexts('reference-data', 'figures'),
            lazy: async () => ({
              Component: (await import('../../features/reference-data/pages/reference-page.tsx'))
                .FigurePage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminTaxonomy,
            loader: withTexts('reference-data', 'figures'),
            lazy: async () => ({
              Component: (await import('../../features/reference-data/pages/taxonomy-page.tsx'))
                .TaxonomyPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminLabel,
            loader: withTexts('reference-data', 'figures'),
            lazy: async () => ({
              Component: (await import('../../features/reference-data/pages/reference-page.tsx'))
                .LabelPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.adminMapping,
            loader: withTexts('reference-data', 'figures'),
            lazy: async () => ({
              Component: (await import('../../features/reference-data/pages/reference-page.tsx'))
                .MappingPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.audit,
            loader: withTexts('audit'),
            lazy: async () => ({
              Component: (await import('../../features/audit/pages/audit-page.tsx')).AuditPage,
            }),
            ErrorBoundary: RouteError,
          },
          {
            path: ROUTES.exposure,
            loader: withTexts('statistics'),
            lazy: async () => ({
              Component: (await import('../../features/statistics/pages/exposure-page.tsx'))
                .ExposurePage,
            }),
            ErrorBoundary: RouteError,
          },
        ],
      },
      {
        path: ROUTES.signIn,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/sign-in-page.tsx')).SignInPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.providerReturn,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/provider-return-page.tsx'))
            .ProviderReturnPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.signUp,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/sign-up-page.tsx')).SignUpPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.verify,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/verify-page.tsx')).VerifyPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.recover,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/recover-page.tsx')).RecoverPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.reset,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/reset-page.tsx')).ResetPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.account,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/account-page.tsx')).AccountPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.accountSecurity,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/security-page.tsx')).SecurityPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.accountData,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/data-page.tsx')).DataPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.accountTokens,
        loader: withTexts('identity'),
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/api-tokens-page.tsx'))
            .ApiTokensPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.organisations,
        loader: withTexts('organisations'),
        lazy: async () => ({
          Component: (await import('../../features/organisations/pages/organisations-page.tsx'))
            .OrganisationsPage,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.organisation,
        loader: withTexts('organisations', 'identity'),
        lazy: async () => ({
          Component: (await import('./organisation-route.tsx')).OrganisationRoute,
        }),
        ErrorBoundary: RouteError,
      },
      {
        path: ROUTES.invitation,
        loader: withTexts('organisations', 'identity'),
        lazy: async () => ({
          Component: (await import('./invitation-route.tsx')).InvitationRoute,
        }),
        ErrorBoundary: RouteError,
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
];
