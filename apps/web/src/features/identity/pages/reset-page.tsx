import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useSessionChange } from '../../../shared/session/session.ts';
import { resetPassword } from '../api/credentials.ts';
import { CredentialForm } from '../components/credential-form.tsx';
import classes from '../../../shared/forms/form.module.css';
import { LinkRefused } from '../components/link-refused.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { useFieldError } from '../hooks/use-field-error.ts';
import { useLinkToken } from '../../../shared/session/use-link-token.ts';

/** From the mail; every session ends, so one signs in with the new password afterwards. */
export function ResetPage() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const token = useLinkToken();
  const changed = useSessionChange();
  const reset = useMutation({ mutationFn: resetPassword, onSuccess: changed });
  const errorOf = useFieldError(reset.error);
  const isRefused = reset.error instanceof ApiProblem && reset.error.code === 'link.refused';
  if (reset.isSuccess) {
    return (
      <Page title={t('reset.title')} heading={t('reset.doneHeading')} lead={t('reset.doneLead')}>
        <Button component={Link} to={paths.signIn(locale)}>
          {t('signIn.submit')}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={t('reset.title')} heading={t('reset.heading')}>
      {token === null || isRefused ? (
        <LinkRefused next="recover" />
      ) : (
        <div className={classes.stack}>
          <CredentialForm
            submit={t('reset.submit')}
            isBusy={reset.isPending}
            error={reset.error}
            onSubmit={(field) => reset.mutate({ token, password: field('password') })}
          >
            <PasswordField isNew label={t('reset.password')} error={errorOf('password')} />
          </CredentialForm>
        </div>
      )}
    </Page>
  );
}
