/** Lower case, no accents, every run of other characters than letters and digits as one space. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const NOTHING_SAID =
  /^(|n a|na|null|none|nan|unknown|undisclosed|not explicitly stated|not stated|not available|non disponibile|non specificato|non indicato|nd|n d)$/;

/** The trimmed text, or null where the source only says that it does not know. */
export function statedText(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return NOTHING_SAID.test(normaliseText(trimmed)) ? null : trimmed;
}
