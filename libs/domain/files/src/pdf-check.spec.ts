import { deflateSync, inflateSync } from 'node:zlib';
import { checkPdf, type PdfTools } from './pdf-check.ts';

const tools: PdfTools = {
  textOf: (bytes) => Buffer.from(bytes).toString('latin1'),
  inflate: (data, maxBytes) => {
    try {
      return inflateSync(data, { maxOutputLength: maxBytes });
    } catch {
      return null;
    }
  },
};

const pdf = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts, '\ntrailer << /Root 1 0 R >>\n%%EOF\n'].map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );

const packed = (objects: string, dictionary = '/Type /ObjStm /Filter /FlateDecode') => [
  `\n5 0 obj << ${dictionary} /N 1 /First 4 >>\nstream\n`,
  deflateSync(objects),
  '\nendstream endobj\n',
];

const PLAIN = '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n';

const active = (found: string) => ({ kind: 'refused', reason: 'file.pdf_active_content', found });
const unreadable = { kind: 'refused', reason: 'file.pdf_unreadable' };

describe('a PDF', () => {
  it.each([
    ['plain', pdf(PLAIN)],
    ['with packed objects', pdf(PLAIN, ...packed('7 0 << /Type /Page >>'))],
    [
      'with a picture',
      pdf(
        PLAIN,
        '4 0 obj << /Subtype /Image >>\nstream\n',
        deflateSync('/JavaScript'),
        '\nendstream endobj',
      ),
    ],
    ['that talks of names like those', pdf('<< /JSON 1 /AAX 2 /Launching 3 /OpenActions 4 >>')],
    ['with chance bytes in a stream', pdf('<< >>\nstream\nx/JS /AA\nendstream')],
    ['that ends with a line feed or not', pdf(PLAIN).subarray(0, -1)],
  ])('%s is taken', (_story, content) => {
    expect(checkPdf(content, tools)).toEqual({ kind: 'clean' });
  });

  it.each([
    ['/OpenAction << /S /GoTo >>', 'OpenAction'],
    ['<< /S /JavaScript /JS (app.alert(1)) >>', 'JavaScript'],
    ['<< /JS (app.alert(1)) >>', 'JS'],
    ['<< /AA << /O 3 0 R >> >>', 'AA'],
    ['<< /S /Launch /F (cmd.exe) >>', 'Launch'],
    ['<< /Type /EmbeddedFile >>', 'EmbeddedFile'],
    ['<< /Names << /EmbeddedFiles 3 0 R >> >>', 'EmbeddedFiles'],
    ['<< /AcroForm << /XFA 3 0 R >> >>', 'XFA'],
    ['<< /S/SubmitForm/F(https://evil.example) >>', 'SubmitForm'],
    ['<< /S /GoToE >>', 'GoToE'],
    ['<< /S /GoToR >>', 'GoToR'],
    ['<< /Subtype /RichMedia >>', 'RichMedia'],
    ['<< /S /J#61vaScript >>', 'JavaScript'],
    ['<< /S /#4a#61#76#61#53#63#72#69#70#74 >>', 'JavaScript'],
    ['<< /J#53 (x) >>', 'JS'],
    ['<< /S /JavaScript\0/JS (x) >>', 'JavaScript'],
  ])('that holds %s is refused', (part, found) => {
    expect(checkPdf(pdf(PLAIN, part), tools)).toEqual(active(found));
    expect(checkPdf(pdf(...packed(part)), tools)).toEqual(active(found));
  });

  it('is refused when an action hides in what looks like a stream', () => {
    const content = pdf('(a string: stream\n', '<< /S /JavaScript >>', 'endstream)');

    expect(checkPdf(content, tools)).toEqual(active('JavaScript'));
  });

  it('is refused when packed objects hide in what looks like a stream', () => {
    const content = pdf('(a string: stream\n', ...packed('<< /S /JavaScript >>'));

    expect(checkPdf(content, tools)).toMatchObject(unreadable);
  });

  it.each([
    ['another filter', '/Type /ObjStm /Filter /LZWDecode'],
    ['two filters', '/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]'],
    ['a filter named elsewhere', '/Type /ObjStm /Filter 9 0 R'],
    ['a predictor', '/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>'],
    ['no filter', '/Type /ObjStm'],
    ['a type named elsewhere', '/Type 9 0 R /Filter /FlateDecode'],
  ])('is refused when objects are packed with %s', (_story, dictionary) => {
    expect(checkPdf(pdf(...packed('<< >>', dictionary)), tools)).toMatchObject(unreadable);
  });

  it('is refused when packed objects grow without measure', () => {
    const bomb = pdf(...packed('0'.repeat(17 * 1024 * 1024)));

    expect(bomb.length).toBeLessThan(20_000);
    expect(checkPdf(bomb, tools)).toMatchObject(unreadable);
  });

  it.each([
    ['does not start as one', Buffer.concat([Buffer.from('GIF89a'), pdf(PLAIN)])],
    ['has no end', Buffer.from('%PDF-1.7\n')],
    ['goes on after its end', Buffer.concat([pdf(PLAIN), Buffer.from('<script>')])],
  ])('that %s is refused', (_story, content) => {
    expect(checkPdf(content, tools)).toMatchObject(unreadable);
  });

  it('that is encrypted is refused: nobody can look inside', () => {
    expect(checkPdf(pdf('<< /Encrypt 9 0 R >>'), tools)).toMatchObject({
      reason: 'file.pdf_encrypted',
    });
  });

  it('that is an archive too is refused', () => {
    const content = pdf('PK\x03\x04 entry PK\x01\x02 directory PK\x05\x06 end');

    expect(checkPdf(content, tools)).toMatchObject({ reason: 'file.pdf_two_formats' });
  });
});
