/** With a capital first letter: names that are written small inside a sentence, where they stand alone. */
export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
