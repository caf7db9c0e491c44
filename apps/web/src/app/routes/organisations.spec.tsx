import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CurrentPerson, Organisation } from '@raccordo/api-client';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { flatTexts } from '../../shared/testing/text-keys.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import texts from '../../features/organisations/i18n/it.json' with { type: 'json' };
import { renderApp } from '../testing/render-app.tsx';

const OFFICINA: Organisation = {
  id: 'o1',
  kind: 'sme',
  name: 'Officina Prova',
  vatNumber: null,
  version: 1,
  role: 'owner',
  agencyId: null,
  createdAt: '2026-11-01T09:00:00.000Z',
};
const INVITATION = {
  id: 'i1',
  organisationId: 'o2',
  organisationName: 'Forno Due',
  organisationKind: 'sme',
  email: 'ada@example.org',
  role: 'adviser',
  invitedBy: 'Bruno Due',
  expiresAt: '2026-12-05T09:00:00.000Z',
};

const aPerson = (changes: Partial<CurrentPerson> = {}): CurrentPerson => ({
  id: 'u1',
  name: 'Ada Prova',
  email: 'ada@example.org',
  locale: 'it',
  isEmailVerified: true,
  isAdmin: false,
  needsSecondFactor: false,
  organisations: [{ ...OFFICINA }],
  ...changes,
});

const pageOf = (...items: readonly unknown[]) => HttpResponse.json({ items, nextCursor: null });
const sent: { readonly path: string; readonly body: unknown }[] = [];
/** Takes what is sent, and answers. */
const taking = (method: 'post' | 'put' | 'delete', path: string, answer: () => Response) =>
  http[method](apiUrl(path), async ({ request }) => {
    sent.push({ path, body: await request.json().catch(() => null) });
    return answer();
  });
const done = () => new HttpResponse(null, { status: 204 });
const refusing = (status: number, code: string) => () =>
  HttpResponse.json({ status, code, violations: [] }, { status });
const signedIn = (person: CurrentPerson | null) =>
  http.get(apiUrl('/session'), () => HttpResponse.json({ person, provider: null }));

const server = serveApi(
  http.get(apiUrl('/organisations'), () => pageOf(OFFICINA)),
  http.get(apiUrl('/organisations/o1'), () => HttpResponse.json(OFFICINA)),
  http.get(apiUrl('/organisations/o1/members'), () =>
    pageOf(
      {
        userId: 'u1',
        name: 'Ada Prova',
        email: 'ada@example.org',
        role: 'owner',
        joinedAt: OFFICINA.createdAt,
      },
      {
        userId: 'u2',
        name: 'Carlo Tre',
        email: 'carlo@example.org',
        role: 'member',
        joinedAt: OFFICINA.createdAt,
      },
    ),
  ),
  http.get(apiUrl('/organisations/o1/invitations'), () => pageOf()),
  http.get(apiUrl('/organisations/o1/acts-on-behalf'), () =>
    pageOf({
      occurredAt: '2026-11-20T09:00:00.000Z',
      action: 'brief.submitted_on_behalf',
      actorName: 'Luca Consulente',
      isByProgram: false,
      briefId: 'b1',
    }),
  ),
  http.get(apiUrl('/invitations'), () => pageOf(INVITATION)),
  http.get(apiUrl('/briefs'), () => pageOf()),
  http.post(apiUrl('/invitation'), () => HttpResponse.json(INVITATION)),
);

beforeEach(() => {
  sent.splice(0);
  window.localStorage.clear();
  window.sessionStorage.clear();
});

const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('organisations', () => {
  it('show who has asked one in, and lead on to it', async () => {
    server.use(
      signedIn(aPerson()),
      taking('post', '/invitations/i1/acceptance', () => HttpResponse.json(INVITATION)),
    );
    const user = userEvent.setup();
    const { router } = renderApp('/it/organisations');
    const waiting = await region('Inviti per te');
    expect(waiting.getByText(/Bruno Due ti invita come consulente\./)).toBeVisible();

    server.use(
      signedIn(
        aPerson({
          organisations: [
            { ...OFFICINA },
            { id: 'o2', kind: 'sme', name: 'Forno Due', role: 'adviser', agencyId: null },
          ],
        }),
      ),
    );
    await user.click(waiting.getByRole('button', { name: 'Accetta l’invito di Forno Due' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/it/briefs'));
    expect(await screen.findByText(/Agisci per conto di Forno Due\./)).toBeVisible();
    expect(await screen.findByText('Bozze e risultati di Forno Due.')).toBeVisible();
  });

  it('say to a visitor to sign in first', async () => {
    renderApp('/it/organisations');
    expect(await screen.findByText(/entra con il tuo account/)).toBeVisible();
  });

  it('let an owner ask somebody in, and say what was refused', async () => {
    server.use(
      signedIn(aPerson()),
      taking('post', '/organisations/o1/invitations', refusing(409, 'invitation.already_open')),
    );
    const user = userEvent.setup();
    renderApp('/it/organisations/o1');
    const part = await region('Inviti');
    await user.type(part.getByLabelText('Indirizzo e-mail'), 'luca@example.org');
    await user.selectOptions(part.getByLabelText('Che cosa sarà'), 'adviser');
    await user.click(part.getByRole('button', { name: 'Invita' }));

    expect(await part.findByRole('alert')).toHaveTextContent(/ritira prima quello/);
    expect(part.getByLabelText('Indirizzo e-mail')).toHaveValue('luca@example.org');
    expect(sent[0]?.body).toEqual({ email: 'luca@example.org', role: 'adviser', locale: 'it' });
  });

  it('show what advisers did, and keep the last owner in', async () => {
    server.use(
      signedIn(aPerson()),
      taking('post', '/organisations/o1/departure', refusing(409, 'membership.last_owner')),
    );
    const user = userEvent.setup();
    renderApp('/it/organisations/o1');
    expect(
      await (
        await region('Fatto per conto nostro')
      ).findByText('Luca Consulente ha inviato un brief.'),
    ).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Lascia l’organizzazione' }));
    await user.click(await screen.findByRole('button', { name: 'Sì, lascia' }));
    expect(await screen.findByText(/Qualcuno deve restare titolare/)).toBeVisible();
  });

  it('change a role, and remove somebody only once asked', async () => {
    server.use(
      signedIn(aPerson()),
      taking('put', '/organisations/o1/members/u2/role', done),
      taking('delete', '/organisations/o1/members/u2', done),
    );
    const user = userEvent.setup();
    renderApp('/it/organisations/o1');
    await user.selectOptions(await screen.findByLabelText('Ruolo di Carlo Tre'), 'adviser');
    await waitFor(() => expect(sent[0]?.body).toEqual({ role: 'adviser' }));
    await user.click(screen.getByRole('button', { name: 'Togli Carlo Tre' }));
    await user.click(await screen.findByRole('button', { name: 'Sì, togli' }));
    await waitFor(() => expect(sent[1]?.path).toBe('/organisations/o1/members/u2'));
  });

  it('have a sentence for everything the API may refuse', () => {
    const features = join(import.meta.dirname, '../../../../api/src/features');
    const source = ['organisations/organisations.errors.ts', 'identity/identity.errors.ts']
      .map((file) => readFileSync(join(features, file), 'utf8'))
      .join('\n');
    const codes = [...source.matchAll(/'((?:organisation|membership|invitation)\.\w+)'/g)];
    const said = [...flatTexts(texts.problems).keys()];

    expect(codes.length).toBeGreaterThan(10);
    expect(
      codes
        .map(([, code = '']) => code)
        .filter((code) => !said.some((key) => key === code || key.startsWith(`${code}_`))),
    ).toEqual([]);
  });
});

describe('an invitation', () => {
  it('opens an account for a stranger, without its token staying in the address', async () => {
    server.use(
      taking('post', '/sign-up/invitation', () => {
        server.use(signedIn(aPerson()));
        return HttpResponse.json({ outcome: 'signed-in' });
      }),
    );
    const user = userEvent.setup();
    const { router } = renderApp('/it/invitation#token=abc');
    expect(await screen.findByRole('heading', { name: 'Ti invitano in Forno Due' })).toBeVisible();
    const form = await region('È la prima volta');
    await user.type(form.getByLabelText('Nome e cognome'), 'Ada Prova');
    await user.type(form.getByLabelText('Password'), 'quattro cavalli in cucina');
    await user.click(form.getByRole('button', { name: 'Crea l’account e accetta' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/it/briefs'));
    expect(sent[0]?.body).toMatchObject({ token: 'abc', name: 'Ada Prova' });
    expect(window.sessionStorage.getItem('raccordo-invitation')).toBeNull();
  });

  it('is kept on the way to signing in and back', async () => {
    const user = userEvent.setup();
    const { router } = renderApp('/it/invitation#token=abc');
    await user.click((await region('Ho già un account')).getByRole('link', { name: 'Entra' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/it/sign-in'));
    expect(router.state.location.search).not.toContain('abc');
    server.use(signedIn(aPerson()));
    await act(() => router.navigate('/it/invitation'));
    expect(await screen.findByRole('heading', { name: 'Ti invitano in Forno Due' })).toBeVisible();
  });

  it('for another address says so, and is refused in words', async () => {
    server.use(signedIn(aPerson({ email: 'eva@example.org' })));
    renderApp('/it/invitation#token=abc');
    expect(await screen.findByText(/sei dentro come eva@example\.org/)).toBeVisible();
  });

  it('that is no longer good leads on', async () => {
    server.use(http.post(apiUrl('/invitation'), refusing(422, 'invitation.refused')));
    renderApp('/en/invitation#token=abc');
    expect(
      await screen.findByRole('heading', { name: 'This invitation is no longer good' }),
    ).toBeVisible();
  });
});

it('leaves nothing of what was typed on this browser after signing out', async () => {
  server.use(signedIn(aPerson()), taking('post', '/sign-out', done));
  window.localStorage.setItem('raccordo.draft.new', '{}');
  window.localStorage.setItem('raccordo-locale', 'it');
  const user = userEvent.setup();
  renderApp('/it/organisations');
  await user.click(await screen.findByRole('button', { name: /Il tuo account/ }));
  await user.click(await screen.findByRole('button', { name: 'Esci' }));

  await waitFor(() => expect(window.localStorage.getItem('raccordo.draft.new')).toBeNull());
  expect(window.localStorage.getItem('raccordo-locale')).toBe('it');
});

it('leads an admin without a second factor to turning it on', async () => {
  server.use(signedIn(aPerson({ needsSecondFactor: true })));
  renderApp('/it/admin');
  expect(await screen.findByRole('link', { name: 'Attiva il codice' })).toHaveAttribute(
    'href',
    '/it/account/security',
  );
});
