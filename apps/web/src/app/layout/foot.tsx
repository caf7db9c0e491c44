import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { paths } from '../../shared/paths.ts';
import classes from './foot.module.css';
import { SchemeSwitch } from './scheme-switch.tsx';

export function Foot() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  return (
    <footer className={classes.foot}>
      <div className={classes.inner}>
        <SchemeSwitch />
        <div className={classes.links}>
          <p>{t('foot.notForSale')}</p>
          <Link to={paths.howWeRank(locale)}>{t('nav.howWeRank')}</Link>
          <Link to={paths.statistics(locale)}>{t('foot.statistics')}</Link>
        </div>
      </div>
    </footer>
  );
}
