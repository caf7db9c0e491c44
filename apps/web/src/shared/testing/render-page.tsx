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
import sharedEn from '../i18n/en.json' with { type: 'json' };
import sharedIt from '../i18n/it.json' with { type: 'json' };
import { SHARED_NAMESPACE, textsOf, type Texts } from '../i18n/texts.ts';

const SHARED_TEXTS: Readonly<Record<Locale, Texts>> = { it: sharedIt, en: sharedEn };

export type RenderPage = (
  locale: Locale,
  routes: readonly RouteObject[],
  address: string,
) => { readonly router: DataRouter };

/** Screens of one feature at an address, with their words; places elsewhere are only named. */
export function pageRenderer(
  namespace: string,
  featureTexts: Readonly<Record<Locale, Texts>>,
): RenderPage {
  return (locale, routes, address) => {
    const texts = textsOf(locale);
    texts.addResourceBundle(locale, namespace, featureTexts[locale], true, true);
    texts.addResourceBundle(locale, SHARED_NAMESPACE, SHARED_TEXTS[locale], true, true);
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
  };
}
