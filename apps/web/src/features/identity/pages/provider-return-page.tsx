import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { Waiting } from '../../../shared/async/waiting.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useSessionChange } from '../../../shared/session/session.ts';
import { comeBackFromProvider } from '../api/credentials.ts';
import classes from '../../../shared/forms/form.module.css';
import { landingOf } from '../model/landing.ts';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

/** Back from the sign-in provider: hands over what it added to the address, once. */
export function ProviderReturnPage() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const navigate = useNavigate();
  const changed = useSessionChange();
  const { search } = useLocation();
  const messageOf = useIdentityMessage();
  const hasBegun = useRef(false);
  const { mutate, error, data } = useMutation({
    mutationFn: comeBackFromProvider,
    onSuccess: async ({ outcome, email }) => {
      if (outcome === 'no-account') return;
      const person = outcome === 'signed-in' ? (await changed()).person : null;
      const query = new URLSearchParams(
        outcome === 'link-needed' ? { link: '1', email: email ?? '' } : { step: 'code' },
      );
      await navigate(
        outcome === 'signed-in'
          ? landingOf(locale, person)
          : `${paths.signIn(locale)}?${query.toString()}`,
        { replace: true },
      );
    },
  });

  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    mutate(search);
  }, [mutate, search]);

  return (
    <Page title={t('signIn.title')} heading={t('provider.heading')}>
      {error !== null && (
        <div className={classes.stack}>
          <p role="alert">{messageOf(error)}</p>
          <Button component={Link} to={paths.signIn(locale)}>
            {t('provider.again')}
          </Button>
        </div>
      )}
      {data?.outcome === 'no-account' && (
        <div className={classes.stack}>
          <p>{t('provider.noAccount')}</p>
          <Button component={Link} to={paths.signUp(locale)}>
            {t('signIn.signUp')}
          </Button>
        </div>
      )}
      {error === null && data === undefined && <Waiting text={t('provider.waiting')} lines={2} />}
    </Page>
  );
}
