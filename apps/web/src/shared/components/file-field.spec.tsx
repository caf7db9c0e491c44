import { FILE_REFUSALS } from '@raccordo/files';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import type { KeptFile } from '../api/keep-file.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { pageRenderer } from '../testing/render-page.tsx';
import { apiUrl, serveApi } from '../testing/server.ts';
import { FileField, type FileFieldProps } from './file-field.tsx';

const ORGANISATION = '01900000-0000-7000-8000-0000000000a1';
const FILES = apiUrl(`/organisations/${ORGANISATION}/files`);

const aKeptFile = (overrides: Partial<KeptFile> = {}): KeptFile => ({
  id: '01900000-0000-7000-8000-0000000000f1',
  kind: 'logo',
  name: 'Logo.webp',
  mediaType: 'image/webp',
  sizeBytes: 2048,
  widthPixels: 256,
  heightPixels: 128,
  isPublic: false,
  createdAt: '2026-03-02T09:00:00.000Z',
  ...overrides,
});

const png = (size = 100, name = 'logo.png'): File => {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new File([bytes], name, { type: 'image/png' });
};
const pdf = (): File => new File(['%PDF-1.7 '], 'a.pdf', { type: 'application/pdf' });

let sent = 0;
const server = serveApi(
  http.post(FILES, () => {
    sent += 1;
    return HttpResponse.json(aKeptFile(), { status: 201 });
  }),
  http.delete(`${FILES}/:id`, () => new HttpResponse(null, { status: 204 })),
);

const refusing = (code: string, details: Record<string, unknown> = {}) =>
  http.post(FILES, () => HttpResponse.json({ code, details }, { status: 422 }));

function Field(props: Partial<FileFieldProps>) {
  const [value, setValue] = useState<KeptFile | null>(props.value ?? null);
  return (
    <FileField
      label="Logo"
      organisationId={ORGANISATION}
      kind="logo"
      {...props}
      value={value}
      onChange={setValue}
    />
  );
}

const render = pageRenderer('none', { it: {}, en: {} });
const show = (locale: 'it' | 'en', props: Partial<FileFieldProps> = {}) =>
  render(locale, [{ path: 'x', element: <Field {...props} /> }], '/x');

// The picker's own filter is not what is tested here.
const user = () => userEvent.setup({ applyAccept: false });

describe('the field for a file', () => {
  beforeEach(() => {
    sent = 0;
  });

  it('sends the chosen file and shows what was kept', async () => {
    show('it');
    await user().upload(await screen.findByLabelText('Logo'), png());

    expect(await screen.findByRole('img', { name: 'Logo.webp' })).toHaveAttribute(
      'src',
      `/api/v1/organisations/${ORGANISATION}/files/${aKeptFile().id}`,
    );
    expect(screen.getByText('Scegline un altro')).toBeVisible();
  });

  it('says beforehand what it takes', async () => {
    show('en', { kind: 'certification' });

    expect(await screen.findByLabelText('Logo')).toHaveAccessibleDescription(
      'PDF, PNG, JPEG, WebP or GIF, 10 MB at most.',
    );
  });

  it('takes a file that is dropped', async () => {
    show('en');
    const zone = await screen.findByText('Choose a file, or drop it here');
    fireEvent.drop(zone, { dataTransfer: { files: [png()] } });

    expect(await screen.findByRole('img')).toBeVisible();
  });

  it('is reached and opened by keyboard', async () => {
    show('en');
    await screen.findByLabelText('Logo');
    await userEvent.tab();

    expect(screen.getByLabelText('Logo')).toHaveFocus();
  });

  it('offers a document as a download', async () => {
    show('en', { value: aKeptFile({ mediaType: 'application/pdf', name: 'Caso.pdf' }) });

    expect(await screen.findByRole('link', { name: 'Caso.pdf' })).toHaveAttribute(
      'href',
      expect.stringContaining('/files/'),
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it.each([
    ['empty', new File([], 'a.png'), en.fileField.refused.file.empty],
    ['no picture', new File(['<svg/>'], 'a.png'), en.fileField.refused.file.type_not_accepted],
    ['of another kind', pdf(), en.fileField.refused.file.type_not_for_kind],
    [
      'too large',
      png(2 * 1024 * 1024 + 1),
      'The file is too large: 2 MB at most. Make it smaller and try again.',
    ],
  ])('refuses what is %s without sending it', async (_story, file, sentence) => {
    show('en');
    await user().upload(await screen.findByLabelText('Logo'), file);

    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByLabelText('Logo')).toBeInvalid();
    expect(sent).toBe(0);
  });

  it.each(FILE_REFUSALS)('has a sentence of its own for %s, in both languages', (code) => {
    const name = code.slice('file.'.length);
    const texts: Readonly<Record<string, string>>[] = [
      it_.fileField.refused.file,
      en.fileField.refused.file,
    ];

    expect(texts.map((text) => text[name]?.length ?? 0)).not.toContain(0);
  });

  it('says the figures of a refusal', async () => {
    server.use(refusing('file.quota_bytes', { maxBytes: 200 * 1024 * 1024 }));
    show('it');
    await user().upload(await screen.findByLabelText('Logo'), png());

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'logo.png: I tuoi file occupano già 200 MB, il massimo. Togline uno per aggiungere questo.',
    );
  });

  it('tries again after a failure that may pass', async () => {
    server.use(http.post(FILES, () => HttpResponse.error(), { once: true }));
    show('en');
    await user().upload(await screen.findByLabelText('Logo'), png());
    expect(await screen.findByRole('alert')).toBeVisible();
    await user().upload(screen.getByLabelText('Logo'), png());

    expect(await screen.findByRole('img')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('can be stopped while it sends', async () => {
    server.use(http.post(FILES, () => new Promise<never>(() => {})));
    show('en');
    await user().upload(await screen.findByLabelText('Logo'), png());
    expect(await screen.findByRole('status')).toHaveTextContent(/Sending logo\.png: \d+%/);
    await user().click(screen.getByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('removes what is there', async () => {
    show('en', { value: aKeptFile() });
    await user().click(await screen.findByRole('button', { name: 'Remove Logo.webp' }));

    await waitFor(() => expect(screen.queryByRole('img')).not.toBeInTheDocument());
    expect(screen.getByText('Choose a file, or drop it here')).toBeVisible();
  });

  it('keeps showing what could not be removed', async () => {
    server.use(
      http.delete(`${FILES}/:id`, () => HttpResponse.json({ code: 'x' }, { status: 500 })),
    );
    show('en', { value: aKeptFile() });
    await user().click(await screen.findByRole('button', { name: 'Remove Logo.webp' }));

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('img')).toBeVisible();
  });
});
