import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { labelIdOf } from '@raccordo/taxonomy';
import { http, HttpResponse } from 'msw';
import {
  anEffect,
  anItem,
  FIGURE,
  figureValue,
  labelValue,
  mappingValue,
  ReferenceServer,
} from '../../features/reference-data/testing/reference-server.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { anAdmin } from '../../shared/testing/an-admin.ts';
import { renderApp } from '../testing/render-app.tsx';

const server = serveApi(
  anAdmin,
  http.get(apiUrl('/admin/reference-data/figures'), () =>
    HttpResponse.json({
      bookVersion: 2,
      items: [
        anItem(FIGURE, figureValue(FIGURE), { version: 2 }),
        anItem('rate.pr', figureValue('rate.pr'), { isDrafted: true }),
        anItem('threshold.adequacy', figureValue('threshold.adequacy')),
      ],
    }),
  ),
  http.get(apiUrl('/admin/reference-data/labels'), () =>
    HttpResponse.json({
      bookVersion: 0,
      items: [anItem(labelIdOf('sector', 'C'), labelValue('Produzione', 'Making'))],
    }),
  ),
  http.get(apiUrl('/admin/reference-data/mappings'), () =>
    HttpResponse.json({ bookVersion: 0, items: [anItem('UX/UI Design', mappingValue())] }),
  ),
);

const region = async (name: string) => within(await screen.findByRole('region', { name }));

function openFigure(change: (desk: ReferenceServer) => void = () => undefined): ReferenceServer {
  const desk = new ReferenceServer('figures', 'figure', FIGURE, figureValue(FIGURE));
  change(desk);
  server.use(...desk.handlers());
  renderApp(`/it/admin/figures/${FIGURE}`);
  return desk;
}

async function retype(field: HTMLElement, text: string): Promise<void> {
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, text);
}

describe('the list of published figures', () => {
  it('names every figure, and says which are revised or drafted', async () => {
    renderApp('/it/admin/figures');
    const rows = within(await screen.findByRole('list', { name: 'Cifre pubblicate' }));
    const row = rows.getByRole('link', { name: 'Ore di un lavoro: SEO, ogni mese' });
    expect(row).toHaveAttribute('href', `/it/admin/figures/${FIGURE}`);
    expect(rows.getByText('v. 2')).toBeVisible();
    expect(rows.getByText('bozza')).toBeVisible();
  });

  it('is searched and filtered, and says so when nothing is left', async () => {
    const user = userEvent.setup();
    renderApp('/it/admin/figures');
    await user.type(await screen.findByRole('searchbox', { name: 'Cerca' }), 'stampa tariffa');
    expect(screen.getByText('1 voce')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Quali'), 'Riviste');
    expect(await screen.findByText('Nessuna voce con queste parole.')).toBeVisible();
  });

  it('says what to do when it cannot be fetched', async () => {
    server.use(
      http.get(apiUrl('/admin/reference-data/figures'), () =>
        HttpResponse.json({ code: 'service.unavailable', status: 503 }, { status: 503 }),
      ),
    );
    renderApp('/en/admin/figures');
    expect(await screen.findByRole('alert')).toHaveTextContent('The service is busy.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('one published figure', () => {
  it('goes from draft to effect to publication, each step on the version that was read', async () => {
    const user = userEvent.setup();
    const desk = openFigure();
    const draft = await region('Nuovo valore');
    expect(draft.getByRole('button', { name: 'Salva la bozza' })).toBeDisabled();
    await retype(draft.getByLabelText('Massimo'), '36');
    await retype(draft.getByLabelText('Fonte'), 'Indagine 2027');
    await user.click(draft.getByRole('button', { name: 'Salva la bozza' }));

    const effect = await region('L’effetto');
    await user.click(await effect.findByRole('button', { name: 'Calcola l’effetto' }));
    expect(await effect.findByText('Classifico i bisogni: 1 di 2…')).toBeVisible();
    expect(
      await effect.findByRole('img', { name: /0 posti: 1, 1–2 posti: 0, 3–5 posti: 1/ }),
    ).toBeVisible();

    const publish = await region('Pubblica');
    expect(publish.getByText('Indagine 2027')).toBeVisible();
    const send = publish.getByRole('button', { name: 'Pubblica' });
    expect(send).toBeDisabled();
    await user.type(publish.getByLabelText('Motivo'), 'Dati nuovi');
    await user.click(send);

    expect(await screen.findByText('Versione 1, 25 novembre 2026')).toBeVisible();
    expect(screen.getByText('Dati nuovi')).toBeVisible();
    expect(desk.received).toEqual([
      { path: 'draft', ifMatch: '"1"' },
      { path: 'preview', ifMatch: '"2"' },
      { path: 'publish', ifMatch: '"2"' },
    ]);
    expect(desk.item.value.figure).toMatchObject({
      value: { low: 10, typical: 20, high: 36 },
      source: 'Indagine 2027',
    });
  });

  it('says at the field what cannot be, before anything is sent', async () => {
    openFigure();
    const draft = await region('Nuovo valore');
    await retype(draft.getByLabelText('Minimo'), '25');
    await retype(draft.getByLabelText('Massimo'), '900');
    await userEvent.clear(draft.getByLabelText('Fonte'));
    expect(draft.getByLabelText('Minimo')).toHaveAccessibleDescription(/devono crescere/);
    expect(draft.getByLabelText('Massimo')).toHaveAccessibleDescription(/al massimo 200 ore/);
    expect(draft.getByLabelText('Fonte')).toHaveAccessibleDescription(/Serve anche questo/);
    expect(draft.getByRole('button', { name: 'Salva la bozza' })).toBeDisabled();
  });

  it('draws the first places of a need before and after, and gives them as a table', async () => {
    const user = userEvent.setup();
    openFigure((desk) => {
      desk.item = {
        ...desk.item,
        draft: {
          value: figureValue(FIGURE),
          restoresVersion: null,
          savedAt: '2026-11-25T09:00:00.000Z',
        },
        preview: { id: 'p', status: 'done', done: 2, total: 2, effect: anEffect() },
      };
    });
    const effect = await region('L’effetto');
    expect(effect.getByRole('img', { name: /4 agenzie si muovono/ })).toBeVisible();
    await user.click(effect.getByRole('button', { name: 'Vedi come tabella' }));
    const row = within(effect.getByRole('row', { name: /Agenzia C/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '14',
      '3',
      '78,6',
      '78,7',
    ]);
    await user.click(effect.getByRole('button', { name: 'Vedi i bisogni in tabella' }));
    expect(
      effect.getByRole('row', {
        name: /Bisogno 2, Produzione e manifattura, piccola impresa 3 1 88/,
      }),
    ).toBeVisible();
  });

  it('takes up the starting value again as a new draft', async () => {
    const user = userEvent.setup();
    const desk = openFigure((opened) => {
      const value = figureValue('hours.pr.recurring');
      opened.item = {
        ...opened.item,
        value,
        bookVersion: 4,
        history: [
          {
            version: 4,
            value,
            restoresVersion: null,
            reason: 'Una prova',
            publishedAt: '2026-11-20T09:00:00.000Z',
          },
        ],
      };
    });
    await user.click(await screen.findByRole('button', { name: 'Riprendi: Valore di partenza' }));
    await waitFor(() => expect(desk.item.draft?.restoresVersion).toBe(0));
    expect(desk.item.draft?.value).toEqual(figureValue(FIGURE));
  });

  it('says when somebody else was faster', async () => {
    const user = userEvent.setup();
    openFigure();
    server.use(
      http.put(apiUrl('/admin/reference-data/figures/items/:itemId/draft'), () =>
        HttpResponse.json({ code: 'precondition.stale', status: 412 }, { status: 412 }),
      ),
    );
    const draft = await region('Nuovo valore');
    await retype(draft.getByLabelText('Fonte'), 'Altra fonte');
    await user.click(draft.getByRole('button', { name: 'Salva la bozza' }));
    expect(await draft.findByRole('alert')).toHaveTextContent(
      'Qualcuno l’ha cambiato mentre scrivevi.',
    );
  });

  it('offers to start a lost computation again', async () => {
    openFigure((desk) => {
      desk.item = {
        ...desk.item,
        draft: {
          value: figureValue(FIGURE),
          restoresVersion: null,
          savedAt: '2026-11-25T09:00:00.000Z',
        },
        preview: { id: 'p', status: 'failed', done: 1, total: 2, effect: null },
      };
    });
    const effect = await region('L’effetto');
    expect(effect.getByRole('alert')).toHaveTextContent('Il calcolo si è interrotto.');
    expect(effect.getByRole('button', { name: 'Calcola di nuovo' })).toBeEnabled();
  });

  it('is not there under another id', async () => {
    server.use(
      http.get(apiUrl('/admin/reference-data/figures/items/:itemId'), () =>
        HttpResponse.json({ code: 'reference.not_found', status: 404 }, { status: 404 }),
      ),
    );
    renderApp('/it/admin/figures/hours.fax');
    expect(await screen.findByRole('alert')).toHaveTextContent('Questa voce non c’è');
  });
});

describe('names and labels', () => {
  it('stand on one page, each opening its own, and a new label opens one too', async () => {
    const user = userEvent.setup();
    renderApp('/it/admin/taxonomy');
    const names = await region('Nomi');
    expect(await names.findByRole('link')).toHaveAttribute(
      'href',
      '/it/admin/taxonomy/labels/sector.C.name',
    );
    const labels = await region('Etichette degli elenchi');
    expect(await labels.findByRole('link', { name: 'UX/UI Design' })).toHaveAttribute(
      'href',
      '/it/admin/taxonomy/mappings/UX%2FUI%20Design',
    );
    const desk = new ReferenceServer('mappings', 'mapping', 'Growth', {
      figure: null,
      label: null,
      mapping: { meaning: 'unmapped', parts: [] },
    });
    server.use(...desk.handlers());
    await user.type(labels.getByLabelText('Etichetta nuova'), 'Growth');
    await user.click(labels.getByRole('button', { name: 'Apri' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Growth' })).toBeVisible();
  });

  it('change what a label means, capability by capability', async () => {
    const user = userEvent.setup();
    const desk = new ReferenceServer('mappings', 'mapping', 'UX/UI Design', mappingValue());
    desk.effect = anEffect({ reach: 'next_import', needs: [] });
    server.use(...desk.handlers());
    renderApp('/en/admin/taxonomy/mappings/UX%2FUI%20Design');
    const draft = await region('New value');
    await user.selectOptions(draft.getByLabelText('Add a capability'), 'pr');
    expect(draft.getByText(/together no more than 100 %/)).toBeVisible();
    await user.click(draft.getByRole('button', { name: 'Remove SEO' }));
    await user.click(draft.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(desk.item.draft?.value.mapping?.parts).toHaveLength(1));

    const effect = await region('The effect');
    await user.click(await effect.findByRole('button', { name: 'Compute the effect' }));
    expect(await effect.findByText(/the meaning counts from the next import/)).toBeVisible();
  });

  it('refuse a name that is another’s', async () => {
    const labelId = labelIdOf('sector', 'C');
    const value = labelValue('Produzione e manifattura', 'Manufacturing');
    const desk = new ReferenceServer('labels', 'label', labelId, value);
    server.use(...desk.handlers());
    renderApp(`/it/admin/taxonomy/labels/${labelId}`);
    const draft = await region('Nuovo valore');
    await retype(draft.getByLabelText('Italiano'), 'Immobiliare');
    expect(draft.getByLabelText('Italiano')).toHaveAccessibleDescription(/si chiama già così/);
  });
});
