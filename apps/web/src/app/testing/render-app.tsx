import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, type DataRouter } from 'react-router';
import { App } from '../app.tsx';
import { routes } from '../routes/routes.tsx';

/** The whole app at an address, as a visitor would have it; nothing is tried twice. */
export function renderApp(address: string): { readonly router: DataRouter } {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  render(<App router={router} queryClient={queryClient} env="test" />);
  return { router };
}
