import type { Locale } from '@raccordo/kernel';
import { RaccordoTheme } from '@raccordo/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import {
  createMemoryRouter,
  Outlet,
  RouterProvider,
  type DataRouter,
  type RouteObject,
} from 'react-router';
import sharedEn from '../../../shared/i18n/en.json' with { type: 'json' };
import sharedIt from '../../../shared/i18n/it.json' with { type: 'json' };
import { textsOf } from '../../../shared/i18n/texts.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it from '../i18n/it.json' with { type: 'json' };

const TEXTS = { it: { matches: it, shared: sharedIt }, en: { matches: en, shared: sharedEn } };

/** Screens of this feature at an address, with their words; places elsewhere are only named. */
export function renderPage(
  locale: Locale,
  routes: readonly RouteObject[],
  address: string,
): { readonly router: DataRouter } {
  const texts = textsOf(locale);
  for (const [namespace, resources] of Object.entries(TEXTS[locale])) {
    texts.addResourceBundle(locale, namespace, resources, true, true);
  }
  const router = createMemoryRouter(
    [
      {
        path: '/:locale',
        element: (
          <I18nextProvider i18n={texts}>
            <Outlet />
          </I18nextProvider>
        ),
        children: [...routes, { path: '*', element: <p>elsewhere</p> }],
      },
    ],
    { initialEntries: [`/${locale}${address}`] },
  );
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  render(
    <RaccordoTheme env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </RaccordoTheme>,
  );
  return { router };
}
