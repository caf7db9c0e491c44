/** Hands a text to the browser, to be kept as a file. Its size, in bytes. */
export function saveFile(name: string, text: string): number {
  const file = new Blob([text], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  return file.size;
}
