import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type DataRouter } from 'react-router';
import { RaccordoTheme } from '@raccordo/ui';

export interface AppProps {
  readonly router: DataRouter;
  readonly queryClient: QueryClient;
  readonly env?: 'default' | 'test';
}

export function App({ router, queryClient, env = 'default' }: AppProps) {
  return (
    <RaccordoTheme env={env}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </RaccordoTheme>
  );
}
