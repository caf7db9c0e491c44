import { Button } from '@mantine/core';
import type { PlannedMix } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import type { Choosing } from '../hooks/use-choose-plan.ts';
import { ChoosingProblem } from './choosing-problem.tsx';
import classes from './choose-button.module.css';

interface ChooseButtonProps {
  readonly choosing: Choosing;
  readonly planned: PlannedMix;
  readonly letter: string;
}

/** Takes a mix as the one agencies are asked for; says so once it is. */
export function ChooseButton({ choosing, planned, letter }: ChooseButtonProps) {
  const { t } = useTranslation('plans');
  const { chosenAt, canChoose, isPending, last, error, choose, mixes } = choosing;
  if (mixes[chosenAt] === planned) {
    return <p className={classes.chosen}>{t('choice.isThis')}</p>;
  }
  if (!canChoose) return null;
  const isLast = last === planned;
  return (
    <>
      <Button
        fullWidth
        variant="outline"
        disabled={isPending && !isLast}
        loading={isPending && isLast}
        aria-label={t('choice.chooseNamed', { letter })}
        onClick={() => choose(planned)}
      >
        {t('choice.choose')}
      </Button>
      {isLast && error !== null && <ChoosingProblem error={error} />}
    </>
  );
}
