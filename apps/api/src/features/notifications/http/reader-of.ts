import { type Actor, userIdOf } from '../../../platform/access/actor.ts';
import { SignInProblem } from '../../../platform/http/problems.ts';

/** The policy lets in nobody without an account; this only says so to the compiler. */
export function readerOf(actor: Actor): string {
  const userId = userIdOf(actor);
  if (userId === null) throw new SignInProblem();
  return userId;
}
