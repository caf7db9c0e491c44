import { Button, Checkbox } from '@mantine/core';
import type { Planner } from '@raccordo/planning';
import { QuestionDialog } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';
import { useKeepHistory, type KeptHistory } from '../api/history.ts';
import classes from './history.module.css';
import { KeptTable } from './kept-table.tsx';

interface KeptNumbersProps {
  readonly briefId: string;
  readonly kept: KeptHistory;
  readonly planner: Planner;
}

/** What is kept, whether the plan is made with it, and the way to remove it. */
export function KeptNumbers({ briefId, kept, planner }: KeptNumbersProps) {
  const { t } = useTranslation('own-history');
  const messageOf = useProblemMessage();
  const keep = useKeepHistory(briefId);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={classes.stack}>
      <h3>{t('kept.title')}</h3>
      <KeptTable periods={kept.periods} planner={planner} />
      <Checkbox
        label={t('kept.use')}
        description={t('kept.useNote')}
        checked={kept.isUsed}
        disabled={keep.isPending}
        onChange={({ currentTarget }) => keep.mutate({ ...kept, isUsed: currentTarget.checked })}
      />
      <Button variant="outline" size="sm" onClick={() => setAsking(true)}>
        {t('kept.remove')}
      </Button>
      {keep.isError && (
        <p role="alert" className={classes.problem}>
          {messageOf(keep.error)}
        </p>
      )}
      <QuestionDialog
        isOpen={isAsking}
        title={t('kept.removeTitle')}
        onClose={() => setAsking(false)}
      >
        <div className={classes.stack}>
          <p>{t('kept.removeText')}</p>
          <div className={classes.actions}>
            <Button
              onClick={() => {
                setAsking(false);
                keep.mutate({ ...kept, periods: [], isUsed: false });
              }}
            >
              {t('kept.removeYes')}
            </Button>
            <Button variant="outline" onClick={() => setAsking(false)}>
              {t('kept.removeNo')}
            </Button>
          </div>
        </div>
      </QuestionDialog>
    </div>
  );
}
