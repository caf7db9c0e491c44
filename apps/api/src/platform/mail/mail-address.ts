const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

/**
 * One mailbox and nothing else: no list, no comment, no quoted part, no control character. Stricter
 * than the standard on purpose, as what parsers disagree about is where mail goes astray.
 */
const MAILBOX =
  /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}.]{2,}$/u;

export function isMailAddress(text: string): boolean {
  return text.length <= MAX_LENGTH && text.indexOf('@') <= MAX_LOCAL_LENGTH && MAILBOX.test(text);
}

/** For a header: one line, whatever was typed as a name or a subject. */
export function headerText(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
