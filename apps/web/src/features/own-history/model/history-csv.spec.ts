import { refusedRowsCsv, templateCsv } from './history-csv.ts';

describe('rows to look at, as a file', () => {
  it('run nothing in a spreadsheet, whatever they hold', () => {
    const row = {
      line: 4,
      column: 'Cost',
      code: 'number.unreadable',
      value: '',
      cells: ['=1+1', '@SUM(A1)', '+39 02', '-5', 'a "b", c', 'x\ny'],
    } as const;
    const columns = ['line', 'column', 'reason'] as const;
    const csv = refusedRowsCsv([row], ['A', 'B'], columns, () => 'no number', 'en');
    expect(csv).toBe(
      'line,column,reason,A,B\r\n4,Cost,no number,\'=1+1,\'@SUM(A1),\'+39 02,\'-5,"a ""b"", c","x\ny"',
    );
  });

  it('is a table to fill in, in the signs of the language', () => {
    expect(templateCsv('it', 'Email')).toContain('01/01/2026;31/01/2026;Email;450,00;380;9');
    expect(templateCsv('en', 'Email')).toContain('2026-01-01,2026-01-31,Email,450.00,380,9');
  });
});
