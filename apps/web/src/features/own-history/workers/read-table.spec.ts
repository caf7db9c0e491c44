import { readTable } from './read-table.ts';

const bytesOf = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1' = 'utf8'): ArrayBuffer => {
  const bytes = Buffer.from(text, encoding);
  return new Uint8Array(bytes).buffer;
};
const cellsOf = async (bytes: ArrayBuffer) =>
  (await readTable(bytes, () => undefined)).rows.map(({ line, cells }) => [line, ...cells]);

describe('a file of a table', () => {
  it.each([
    [
      'UTF-16 with tabs, as Google writes',
      bytesOf('\uFEFFCittà\tCosto\r\nRoma\t1,5\r\n', 'utf16le'),
    ],
    ['UTF-8 with a mark and semicolons', bytesOf('\uFEFFCittà;Costo\nRoma;1,5\n')],
    ['the letters of an old spreadsheet', bytesOf('Città;Costo\rRoma;1,5', 'latin1')],
    ['commas, with quotes where they are needed', bytesOf('Città,Costo\nRoma,"1,5"\n')],
  ])('is read in %s', async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      [1, 'Città', 'Costo'],
      [2, 'Roma', '1,5'],
    ]);
  });

  it('keeps the numbers of lines through empty lines and breaks inside cells', async () => {
    const text = 'Report\n\n"a\nb",Cost\n\n"x ""y""",=1+1\nsize 12" pipe,3';
    expect(await cellsOf(bytesOf(text))).toEqual([
      [1, 'Report'],
      [3, 'a\nb', 'Cost'],
      [6, 'x "y"', '=1+1'],
      [7, 'size 12" pipe', '3'],
    ]);
  });

  it('names the line of a quote that nothing closes', async () => {
    const { rows, malformed } = await readTable(bytesOf('a,b\n1,2\n"3,4\n5,6'), () => undefined);
    expect([rows.length, malformed]).toEqual([2, [3]]);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const long = `a,b\n${'1,2\n'.repeat(100_000)}`;
    const { rows } = await readTable(bytesOf(long), (ratio) => told.push(ratio));
    expect(rows).toHaveLength(100_001);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(1);
  });
});
