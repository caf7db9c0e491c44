import type { UserEvent } from '@testing-library/user-event';

/**
 * Adds to what a field says in one piece. Typed letter by letter, on a busy machine the pause after
 * which a form saves itself falls between two letters.
 */
export async function writeAtOnce(
  user: UserEvent,
  field: HTMLElement,
  text: string,
): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
