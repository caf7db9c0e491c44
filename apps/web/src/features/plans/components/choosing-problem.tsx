import { useProblemMessage } from '../../../shared/api/problem-message.ts';
import classes from './choose-button.module.css';

/** Why the choice was not stored, and what to do; stays until the next try. */
export function ChoosingProblem({ error }: { readonly error: unknown }) {
  const messageOf = useProblemMessage('plans');
  return (
    <p role="alert" className={classes.problem}>
      {messageOf(error)}
    </p>
  );
}
