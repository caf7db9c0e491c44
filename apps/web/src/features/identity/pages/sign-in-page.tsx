import { Button } from '@mantine/core';
import { ownPathOr } from '@raccordo/identity';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useSession, useSessionChange } from '../../../shared/session/session.ts';
import { leaveForProvider, signIn } from '../api/credentials.ts';
import { CredentialForm } from '../components/credential-form.tsx';
import { EmailField } from '../components/fields.tsx';
import classes from '../../../shared/forms/form.module.css';
import { PasswordField } from '../components/password-field.tsx';
import { SecondStep } from '../components/second-step.tsx';
import { landingOf } from '../model/landing.ts';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

/** Address and password, then the code where there is one, then on to where one was going. */
export function SignInPage() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const navigate = useNavigate();
  const changed = useSessionChange();
  const [params] = useSearchParams();
  const [isHalfWay, setHalfWay] = useState(params.get('step') === 'code');
  const isLinking = params.has('link');

  const goOn = async () => {
    const { person } = await changed();
    await navigate(ownPathOr(params.get('to'), landingOf(locale, person)), { replace: true });
  };
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: ({ outcome }) => (outcome === 'signed-in' ? goOn() : setHalfWay(true)),
  });

  if (isHalfWay) {
    return (
      <Page title={t('signIn.title')} heading={t('signIn.codeHeading')} lead={t('signIn.codeLead')}>
        <SecondStep
          onSignedIn={() => void goOn()}
          onStartAgain={() => {
            enter.reset();
            setHalfWay(false);
          }}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t('signIn.title')}
      heading={t('signIn.heading')}
      {...(isLinking ? { lead: t('signIn.linkLead') } : {})}
    >
      <CredentialForm
        submit={t('signIn.submit')}
        isBusy={enter.isPending}
        error={enter.error}
        onSubmit={(field) => enter.mutate({ email: field('email'), password: field('password') })}
        aside={<Link to={paths.recover(locale)}>{t('signIn.forgotten')}</Link>}
      >
        <EmailField value={params.get('email') ?? ''} />
        <PasswordField />
      </CredentialForm>
      <div className={classes.others}>
        {!isLinking && <ProviderButton />}
        <p>
          {t('signIn.newHere')} <Link to={paths.signUp(locale)}>{t('signIn.signUp')}</Link>
        </p>
      </div>
    </Page>
  );
}

function ProviderButton() {
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
  const provider = useSession().data?.provider ?? null;
  const leave = useMutation({
    mutationFn: leaveForProvider,
    onSuccess: ({ address }) => window.location.assign(address),
  });
  if (provider === null) return null;
  return (
    <>
      <div>
        <Button variant="outline" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('signIn.withProvider', { provider })}
        </Button>
      </div>
      {leave.isError && <p role="alert">{messageOf(leave.error)}</p>}
    </>
  );
}
