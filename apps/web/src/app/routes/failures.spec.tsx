import { jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { App } from '../app.tsx';
import { LocaleLayout } from '../layout/locale-layout.tsx';
import { RouteError } from './route-error.tsx';
import { StartError } from './start-error.tsx';
import { withTexts } from './texts.ts';

const failWith = (error: unknown) => () => {
  throw error;
};

function open(routes: RouteObject[]): void {
  const router = createMemoryRouter(routes, { initialEntries: ['/it/page'] });
  render(<App router={router} queryClient={new QueryClient()} env="test" />);
}

const openPageThatFails = (error: unknown) =>
  open([
    {
      path: '/:locale',
      loader: withTexts(),
      Component: LocaleLayout,
      ErrorBoundary: StartError,
      children: [{ path: 'page', loader: failWith(error), ErrorBoundary: RouteError }],
    },
  ]);

describe('a screen that fails', () => {
  // The router reports what it catches; here that is the point of the test.
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => {}));
  afterAll(() => jest.restoreAllMocks());

  it('keeps the band and says what to do', async () => {
    openPageThatFails(new TypeError('Failed to fetch dynamically imported module'));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Questa pagina si è interrotta.' }),
    ).toBeVisible();
    expect(screen.getByText(/Ricarica la pagina; se si ripete/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ricarica la pagina' })).toBeVisible();
    expect(screen.getByRole('banner')).toBeVisible();
  });

  it('says the sentence of the problem when there is one', async () => {
    openPageThatFails(new ApiProblem('network.unreachable', 0));
    expect(await screen.findByText(/Non riusciamo a raggiungere il servizio/)).toBeVisible();
  });

  it('is a missing page when the loader says so', async () => {
    openPageThatFails(new Response(null, { status: 404 }));
    expect(await screen.findByText('Qui non passa nessuna linea.')).toBeVisible();
  });

  it('speaks both languages when not even the words arrive', async () => {
    open([
      {
        path: '/:locale/page',
        loader: failWith(new TypeError('no words')),
        Component: LocaleLayout,
        ErrorBoundary: StartError,
      },
    ]);
    expect(await screen.findByText(/La pagina non si è aperta/)).toBeVisible();
    expect(screen.getByText(/The page did not open/)).toBeVisible();
  });
});
