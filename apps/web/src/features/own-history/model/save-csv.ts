/** Spreadsheets read a file as UTF-8 only if it says so. */
const BYTE_ORDER_MARK = '\uFEFF';

export function saveCsv(csv: string, name: string): void {
  const address = URL.createObjectURL(
    new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
