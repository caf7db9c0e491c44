import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import classes from '../../../shared/forms/form.module.css';

interface LinkRefusedProps {
  /** Where another link is asked for. */
  readonly next: 'sign-in' | 'recover';
}

/** Used, too old, or cut by a mail program: in any case another one is needed. */
export function LinkRefused({ next }: LinkRefusedProps) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  return (
    <div className={classes.stack}>
      <p role="alert">{t('link.refused')}</p>
      {next === 'recover' ? (
        <>
          <Button component={Link} to={paths.recover(locale)}>
            {t('recover.again')}
          </Button>
          <Link to={paths.signIn(locale)}>{t('signUp.toSignIn')}</Link>
        </>
      ) : (
        <>
          <Button component={Link} to={paths.signIn(locale)}>
            {t('signUp.toSignIn')}
          </Button>
          <Link to={paths.recover(locale)}>{t('signIn.forgotten')}</Link>
        </>
      )}
    </div>
  );
}
