import { Button } from '@mantine/core';
import { QuestionDialog } from '@raccordo/ui';
import type { Brief } from '@raccordo/brief';
import { useTranslation } from 'react-i18next';
import { useAnswerText } from '../hooks/use-answer-text.ts';
import { usePathName } from '../hooks/use-path-name.ts';
import { differencesBetween } from '../../../shared/drafts/differences.ts';
import classes from './conflict-dialog.module.css';

interface ConflictDialogProps {
  readonly mine: Brief;
  readonly theirs: Brief | null;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two versions of one draft: the differences, and the person's choice. Nothing is merged unseen. */
export function ConflictDialog({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const { t } = useTranslation('briefs');
  const answerText = useAnswerText();
  const pathName = usePathName();
  return (
    <QuestionDialog isOpen={theirs !== null} title={t('conflict.title')} size="lg">
      <p>{t('conflict.lead')}</p>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('conflict.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {theirs !== null &&
              differencesBetween(mine, theirs).map((path) => (
                <tr key={path}>
                  <th scope="row">{pathName(path)}</th>
                  <td>{answerText(mine, path)}</td>
                  <td>{answerText(theirs, path)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <div className={classes.actions}>
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
        <Button variant="outline" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </QuestionDialog>
  );
}
