import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { Waiting } from '../../../shared/async/waiting.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { usePerson, useSessionChange } from '../../../shared/session/session.ts';
import { confirmEmail } from '../api/credentials.ts';
import { CredentialForm } from '../components/credential-form.tsx';
import classes from '../../../shared/forms/form.module.css';
import { landingOf } from '../model/landing.ts';
import { LinkRefused } from '../components/link-refused.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { useLinkToken } from '../../../shared/session/use-link-token.ts';

/** From the mail: one click for who is signed in, the password for everybody else. */
export function VerifyPage() {
  const { t } = useTranslation('identity');
  const token = useLinkToken();
  return (
    <Page title={t('verify.title')} heading={t('verify.heading')}>
      {token === null ? <LinkRefused next="sign-in" /> : <Confirm token={token} />}
    </Page>
  );
}

function Confirm({ token }: { readonly token: string }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const person = usePerson();
  const changed = useSessionChange();
  const hasBegun = useRef(false);
  const confirm = useMutation({ mutationFn: confirmEmail, onSuccess: changed });
  const { mutate, error } = confirm;
  const code = error instanceof ApiProblem ? error.code : null;

  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    mutate({ token, password: null });
  }, [mutate, token]);

  if (confirm.isSuccess) {
    return (
      <div className={classes.stack}>
        <p role="status">{t('verify.done', { email: confirm.data.email })}</p>
        <Button
          component={Link}
          to={
            person === null
              ? `${paths.signIn(locale)}?email=${encodeURIComponent(confirm.data.email)}`
              : landingOf(locale, person)
          }
        >
          {t(person === null ? 'signIn.submit' : 'verify.goOn')}
        </Button>
      </div>
    );
  }
  if (code === 'link.refused') return <LinkRefused next="sign-in" />;
  const hasTyped = confirm.variables?.password != null;
  if (code === 'verification.password_needed' || hasTyped) {
    return (
      <>
        <p className={classes.stack}>{t('verify.whoReads')}</p>
        <CredentialForm
          submit={t('verify.submit')}
          isBusy={confirm.isPending}
          error={code === 'verification.password_needed' ? null : error}
          onSubmit={(field) => mutate({ token, password: field('password') })}
          aside={<Link to={paths.recover(locale)}>{t('signIn.forgotten')}</Link>}
        >
          <PasswordField />
        </CredentialForm>
      </>
    );
  }
  if (error !== null) {
    return <ProblemNote error={error} onRetry={() => mutate({ token, password: null })} />;
  }
  return <Waiting text={t('verify.waiting')} lines={2} />;
}
