import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { Lead } from '@raccordo/ui';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import classes from './opening.module.css';

export function Opening() {
  const { t } = useTranslation('home');
  const locale = useLocale();
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
          <Button component={Link} to={`${paths.howWeRank(locale)}#example`} variant="outline">
            {t('opening.example')}
          </Button>
        </div>
        <small className={classes.note}>{t('opening.note')}</small>
      </div>
    </div>
  );
}
