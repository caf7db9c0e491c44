import { Readable } from 'node:stream';
import { DomainError } from '@raccordo/kernel';
import fc from 'fast-check';
import type { SourceRow } from '../source-row.ts';
import { readSourceRows } from './read-source-rows.ts';

async function rowsOf(text: string | readonly string[]): Promise<readonly SourceRow[]> {
  const chunks = (typeof text === 'string' ? [text] : text).map((chunk) => Buffer.from(chunk));
  const rows: SourceRow[] = [];
  for await (const row of readSourceRows(Readable.from(chunks))) rows.push(row);
  return rows;
}

const shortOf = (rows: readonly SourceRow[]) =>
  rows.map((row) => [row.line, row.kind === 'record' ? row.record['name'] : row.detail]);

describe('a CSV file', () => {
  it('tells the line each record starts on, whatever the line breaks and quotes', async () => {
    const text = '\uFEFFname,services\r\n\r\nA,"x\r\ny"\r\nB,z\r\n\r\n\r\n"C, ""q""",w\r\nD,last';
    expect(shortOf(await rowsOf(text))).toEqual([
      [3, 'A'],
      [5, 'B'],
      [8, 'C, "q"'],
      [9, 'D'],
    ]);
  });

  it('may come in pieces that cut a character', async () => {
    const bytes = Buffer.from('name,city\nCittà,Forlì\n');
    const rows: SourceRow[] = [];
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    for await (const row of readSourceRows(Readable.from(pieces))) rows.push(row);
    expect(rows).toEqual([{ kind: 'record', line: 2, record: { name: 'Città', city: 'Forlì' } }]);
  });

  it('may be separated by semicolons or tabs', async () => {
    expect(shortOf(await rowsOf('name;city;services\nA;Roma;x, y\n'))).toEqual([[2, 'A']]);
    expect(shortOf(await rowsOf('name\tcity\nA\tRoma\n'))).toEqual([[2, 'A']]);
  });

  it('takes short and long rows and stray quotes', async () => {
    const rows = await rowsOf('name,city\nA\nB,Roma,more\nC "q" D,x\n');
    expect(shortOf(rows)).toEqual([
      [2, 'A'],
      [3, 'B'],
      [4, 'C "q" D'],
    ]);
  });

  it('reports a quote that never closes at the line it opens', async () => {
    const rows = await rowsOf('name,city\nA,Roma\nB,"open\nC,x\n');
    expect(shortOf(rows)).toEqual([
      [2, 'A'],
      [3, 'CSV_QUOTE_NOT_CLOSED'],
    ]);
  });
});

describe('a JSON file', () => {
  it('tells the line each record starts on', async () => {
    const text =
      '[\n  {"name": "A, [x]"},\n\n  {\n    "name": "B \\" {",\n    "n": [1, 2]\n  }, {"name": "C"}\n]\n';
    expect(shortOf(await rowsOf(text))).toEqual([
      [2, 'A, [x]'],
      [4, 'B " {'],
      [7, 'C'],
    ]);
  });

  it('rejects a broken record and keeps the others', async () => {
    expect(shortOf(await rowsOf('[{"name": "A"}, {"name": oops}, 3, {"name": "B"}]'))).toEqual([
      [1, 'A'],
      [1, 'not JSON'],
      [1, 'not an object'],
      [1, 'B'],
    ]);
  });

  it('reports what a file cut short leaves', async () => {
    expect(shortOf(await rowsOf('[{"name": "A"},\n {"name": "B"'))).toEqual([
      [1, 'A'],
      [2, 'not JSON'],
    ]);
  });

  it.each(['', '  \n ', '{"agencies": []}'])('refuses %p', async (text) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ code: 'import.unreadable_file' });
  });
});

describe('any bytes at all', () => {
  const text = fc.array(
    fc.constantFrom(
      'name',
      'services',
      ',',
      ';',
      '"',
      '\n',
      '\r\n',
      '[',
      ']',
      '{',
      '}',
      ':',
      'SEO',
      '\\',
      '\0',
      'é',
    ),
    { maxLength: 60 },
  );

  it('give rows on lines of the file, or say that it cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const file = words.join('');
        const lines = file.split(/\r\n|\n|\r/).length;
        try {
          for (const { line } of await rowsOf(file)) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
          }
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
