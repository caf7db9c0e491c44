import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { recoverPassword } from '../api/credentials.ts';
import { CredentialForm } from '../components/credential-form.tsx';
import { EmailField } from '../components/fields.tsx';
import classes from '../../../shared/forms/form.module.css';
import { useFieldError } from '../hooks/use-field-error.ts';

export function RecoverPage() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const recover = useMutation({ mutationFn: recoverPassword });
  const errorOf = useFieldError(recover.error);
  if (recover.isSuccess) {
    return (
      <Page
        title={t('recover.title')}
        heading={t('recover.sentHeading')}
        lead={t('recover.sentLead', { email: recover.variables.email })}
      >
        <p className={classes.quiet}>{t('recover.sentHelp')}</p>
      </Page>
    );
  }
  return (
    <Page title={t('recover.title')} heading={t('recover.heading')} lead={t('recover.lead')}>
      <CredentialForm
        submit={t('recover.submit')}
        isBusy={recover.isPending}
        error={recover.error}
        onSubmit={(field) => recover.mutate({ email: field('email'), locale })}
        aside={<Link to={paths.signIn(locale)}>{t('signUp.toSignIn')}</Link>}
      >
        <EmailField error={errorOf('email')} />
      </CredentialForm>
    </Page>
  );
}
