import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { Lead } from '@raccordo/ui';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useExample } from '../hooks/use-example.ts';
import classes from './opening.module.css';

export function Opening() {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const example = useExample();
  return (
    <div className={classes.opening}>
      <h1 className={classes.promise}>
        {t('opening.first')}
        <br />
        {t('opening.second')}
      </h1>
      <div className={classes.lead}>
        <Lead>{t('opening.lead')}</Lead>
      </div>
      <div className={classes.actions}>
        <div className={classes.buttons}>
          <Button component={Link} to={paths.newBrief(locale)}>
            {t('opening.start')}
          </Button>
          <Button variant="outline" loading={example.isPending} onClick={() => example.mutate()}>
            {t('opening.example')}
          </Button>
        </div>
        <small role="status" className={classes.note}>
          {example.isPending ? t('opening.examplePending') : t('opening.note')}
        </small>
        {example.isError && <ProblemNote error={example.error} />}
      </div>
    </div>
  );
}
