import { Button } from '@mantine/core';
import { chosenMixOf, questionOf, type PlanChoice } from '@raccordo/planning';
import { Note } from '@raccordo/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { PlanBrief } from '../api/get-plan-brief.ts';
import type { Choosing } from '../hooks/use-choose-plan.ts';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { letterOf } from '../model/mix-lines.ts';
import { ChoosingProblem } from './choosing-problem.tsx';
import classes from './choice-note.module.css';

interface ChoiceNoteProps {
  readonly brief: PlanBrief;
  readonly state: PlanState;
  readonly choosing: Choosing;
}

/** What the firm chose before, where it is, and the way back. Nothing until it has chosen. */
export function ChoiceNote({ brief, state, choosing }: ChoiceNoteProps) {
  const { chosenPlan } = brief;
  return chosenPlan === null ? null : (
    <div className={classes.note}>
      <StoredChoice brief={brief} choice={chosenPlan} state={state} choosing={choosing} />
    </div>
  );
}

interface StoredChoiceProps extends ChoiceNoteProps {
  readonly choice: PlanChoice;
}

function StoredChoice({ brief, choice, state, choosing }: StoredChoiceProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const text = usePlanText(state.planner);
  const { book } = state.planner;
  const stands = useMemo(
    () => chosenMixOf(brief.content, book, choice).kind === 'mix',
    [brief.content, book, choice],
  );
  const isShown = choosing.chosenAt >= 0;
  const key = stands ? (isShown ? 'shown' : 'elsewhere') : 'fallen';
  const values = {
    letter: letterOf(choosing.chosenAt),
    channels: format.list(choice.channels.map(({ channel }) => names.channel(channel))),
    budget: text.money(choice.budgetMinor),
  };
  const restore = (): void => {
    state.ask(questionOf(choice));
    state.spend(choice.budgetMinor);
  };
  return (
    <Note variant="bar" title={t(`choice.${key}.title`, values)}>
      <p role="status">{t(`choice.${key}.text`, values)}</p>
      <div className={classes.ways}>
        {key === 'elsewhere' ? (
          <Button size="sm" onClick={restore}>
            {t('choice.restore')}
          </Button>
        ) : (
          key === 'shown' && (
            <Button size="sm" component={Link} to={paths.brief(format.locale, brief.id)}>
              {t('choice.seeAgencies')}
            </Button>
          )
        )}
        {choosing.canChoose && (
          <Button
            size="sm"
            variant="outline"
            loading={choosing.isPending && choosing.last === null}
            disabled={choosing.isPending && choosing.last !== null}
            onClick={choosing.withdraw}
          >
            {t('choice.withdraw')}
          </Button>
        )}
      </div>
      {choosing.last === null && choosing.error !== null && (
        <ChoosingProblem error={choosing.error} />
      )}
    </Note>
  );
}
