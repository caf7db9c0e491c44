import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { capabilityOf } from '@raccordo/taxonomy';
import {
  someAdminFigures,
  someExposure,
  someStatistics,
} from '../../features/statistics/testing/some-figures.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { anAdmin } from '../../shared/testing/an-admin.ts';
import { renderApp } from '../testing/render-app.tsx';

const server = serveApi(
  anAdmin,
  http.get(apiUrl('/programme-statistics/details'), () => HttpResponse.json(someStatistics())),
  http.get(apiUrl('/admin/exposure'), () => HttpResponse.json(someExposure())),
  http.get(apiUrl('/admin/statistics'), () => HttpResponse.json(someAdminFigures())),
);

const section = async (name: string) => within(await screen.findByRole('region', { name }));
const failing = (path: string) =>
  http.get(apiUrl(path), () => HttpResponse.json({ code: 'x.y', status: 503 }, { status: 503 }));

describe('the market in figures', () => {
  it('says how many briefs there are, how many end without, and how much is covered', async () => {
    renderApp('/it/statistics');
    expect(await screen.findByText('40')).toBeVisible();
    expect(
      screen.getByText(/brief confrontati con le agenzie negli ultimi 365 giorni/),
    ).toBeVisible();
    expect(screen.getByText(/^12,5/)).toBeVisible();
    expect(screen.getByText(/^61,2/)).toBeVisible();
  });

  it('keeps what too few firms said in one row, and what nobody said apart', async () => {
    renderApp('/it/statistics');
    const objective = await section('Per obiettivo');
    expect(objective.getByText('Altri, ognuno detto da troppo poche aziende')).toBeVisible();
    expect((await section('Per settore')).getByText('Non detto')).toBeVisible();
    expect((await section('Per regione')).getByText('Ancora troppo pochi brief.')).toBeVisible();
  });

  it('does not make a share of too few', async () => {
    server.use(
      http.get(apiUrl('/programme-statistics/details'), () =>
        HttpResponse.json(
          someStatistics({ briefs: 2, briefsWithoutAgency: null, medianCoveragePpm: null }),
        ),
      ),
    );
    renderApp('/en/statistics');
    expect(await screen.findAllByText(/Too early: it is said from 3 firms up\./)).toHaveLength(2);
  });

  it('has every picture as a table, behind a button', async () => {
    const user = userEvent.setup();
    renderApp('/it/statistics');
    const supply = await section('Che cosa offrono le agenzie');
    expect(supply.queryByRole('table')).not.toBeInTheDocument();
    await user.click(supply.getByRole('button', { name: /^Le cifre in tabella/ }));
    const row = within(
      supply.getByRole('row', { name: new RegExp(`^${capabilityOf('pr').name.it}`) }),
    );
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['4', '2', '1']);
    await user.click(supply.getByRole('button', { name: /^Chiudi la tabella/ }));
    expect(supply.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says what went wrong and lets one try again', async () => {
    server.use(failing('/programme-statistics/details'));
    renderApp('/it/statistics');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Riprova' })).toBeVisible();
  });
});

describe('attention and merit', () => {
  it('draws how attention divides, beside merit, and the table reads it off the curve', async () => {
    const user = userEvent.setup();
    renderApp('/it/admin/exposure');
    const divides = await section('Come si divide');
    expect(divides.getByRole('img', { name: /attenzione 0,41, del merito 0,12/ })).toBeVisible();
    await user.click(divides.getByRole('button', { name: /^Le cifre in tabella/ }));
    const half = within(divides.getByRole('row', { name: /50/ }));
    expect(half.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '20\u00a0%',
      '50\u00a0%',
    ]);
  });

  it('says which groups fare worse, and when they are too small to say', async () => {
    renderApp('/it/admin/exposure');
    const sizes = await section('Per misura dell’agenzia');
    expect(sizes.getByText(/riceve 0,43 volte.*guardare perché/)).toBeVisible();
    expect(sizes.getByRole('img', { name: /^Meno di 10 persone: attenzione 50/ })).toBeVisible();
    expect(sizes.getByText('Non si sa')).toBeVisible();
    const regions = await section('Per regione dell’agenzia');
    expect(regions.getByText('Gruppi troppo piccoli per confrontarli.')).toBeVisible();
  });

  it('names the agencies farthest from their merit', async () => {
    renderApp('/it/admin/exposure');
    const most = await section('Mostrate più del merito');
    expect(most.getByRole('link', { name: 'Studio Esempio' })).toHaveAttribute(
      'href',
      '/it/agencies/studio-esempio',
    );
    expect((await section('Mostrate meno del merito')).getByText(/^Nessuna/)).toBeVisible();
  });

  it('shows the programme beside it, even when there is no list yet', async () => {
    server.use(
      http.get(apiUrl('/admin/exposure'), () => HttpResponse.json(someExposure({ lists: 0 }))),
    );
    renderApp('/en/admin/exposure');
    expect(await screen.findByText('No list to look at yet.')).toBeVisible();
    const programme = await section('The programme over a year');
    expect(programme.getByText('Minimum retainer above the budget')).toBeVisible();
    expect(programme.getByText('34')).toBeVisible();
  });

  it('tells who may not see it why', async () => {
    server.use(
      http.get(apiUrl('/admin/exposure'), () =>
        HttpResponse.json({ code: 'access.forbidden', status: 403 }, { status: 403 }),
      ),
      failing('/admin/statistics'),
    );
    renderApp('/it/admin/exposure');
    const [why] = await screen.findAllByRole('alert');
    expect(why).toHaveTextContent('Il tuo ruolo non permette questo');
  });
});
