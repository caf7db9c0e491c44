import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';
import classes from './choose-button.module.css';

/** What only choosing a plan can meet; everything else is said as everywhere. */
const OWN_CODES = [
  'precondition.stale',
  'plan.choice_refused',
  'brief.transition_refused',
] as const;

/** Why the choice was not stored, and what to do; stays until the next try. */
export function ChoosingProblem({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('plans');
  const messageOf = useProblemMessage();
  const own = OWN_CODES.find((code) => error instanceof ApiProblem && error.code === code);
  return (
    <p role="alert" className={classes.problem}>
      {own === undefined ? messageOf(error) : t(`problems.${own}`)}
    </p>
  );
}
