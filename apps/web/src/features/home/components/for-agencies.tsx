import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import classes from './for-agencies.module.css';

export function ForAgencies() {
  const { t } = useTranslation('home');
  const locale = useLocale();
  return (
    <section className={classes.band} aria-labelledby="for-agencies">
      <div className={classes.inner}>
        <h2 id="for-agencies" className={classes.title}>
          {t('agencies.title')}
        </h2>
        <p className={classes.text}>{t('agencies.text')}</p>
        <div className={classes.action}>
          <Button component={Link} to={paths.howWeRank(locale)} variant="white">
            {t('agencies.action')}
          </Button>
        </div>
      </div>
    </section>
  );
}
