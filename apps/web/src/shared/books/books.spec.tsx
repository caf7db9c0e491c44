import { FIGURE_ID, labelIdOf, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { useNames } from '../hooks/use-names.ts';
import { apiUrl, serveApi } from '../testing/server.ts';
import { booksOf, SHIPPED_BOOKS } from './books.ts';
import { FiguresOf, useFigures } from './figures-of.tsx';

const { adequacy } = SHIPPED_FIGURES.thresholds;
const revised = (version: number, low: number) => ({
  figureId: FIGURE_ID.threshold('adequacy'),
  version,
  figure: { ...adequacy, value: { ...adequacy.value, low } },
});

const server = serveApi();

function publish(): void {
  server.use(
    http.get(apiUrl('/reference-revisions'), () =>
      HttpResponse.json({
        figureVersion: 2,
        labelVersion: 1,
        figures: [revised(1, 0.6), revised(2, 0.5)],
        labels: [
          {
            labelId: labelIdOf('sector', 'C'),
            version: 1,
            text: { it: 'Fabbriche', en: 'Makers' },
          },
        ],
      }),
    ),
  );
}

function Screen({ version }: { readonly version: number | null }) {
  return (
    <FiguresOf version={version}>
      <Shown />
    </FiguresOf>
  );
}

function Shown() {
  const { thresholds, version } = useFigures();
  return <p>{`v${version} ${thresholds.adequacy.value.low} ${useNames().sector('C')}`}</p>;
}

function renderScreen(version: number | null): void {
  const router = createMemoryRouter([{ path: '/:locale', element: <Screen version={version} /> }], {
    initialEntries: ['/it'],
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

describe('the figures and names a page shows', () => {
  it('are the shipped ones until something published is heard of', async () => {
    publish();
    renderScreen(null);
    expect(screen.getByText('v0 0.7 Produzione e manifattura')).toBeInTheDocument();
    expect(await screen.findByText('v2 0.5 Fabbriche')).toBeInTheDocument();
  });

  it('are those a result was computed with, where a result is explained', async () => {
    publish();
    renderScreen(1);
    expect(await screen.findByText('v1 0.6 Fabbriche')).toBeInTheDocument();
  });

  it('stay the shipped ones without a network', async () => {
    let asked = 0;
    server.use(
      http.get(apiUrl('/reference-revisions'), () => {
        asked += 1;
        return HttpResponse.error();
      }),
    );
    renderScreen(null);
    await screen.findByText('v0 0.7 Produzione e manifattura');
    expect(asked).toBeLessThanOrEqual(1);
  });

  it('give the figures in force for what has no version of its own', () => {
    const books = booksOf({ figures: [revised(1, 0.6)], labels: [] });
    expect(books.figuresAt(null)).toBe(books.figures);
    expect(books.figuresAt(1)).toBe(books.figures);
    expect(books.figuresAt(0).thresholds.adequacy.value.low).toBe(0.7);
    expect(SHIPPED_BOOKS.figures).toBe(SHIPPED_FIGURES);
  });
});
