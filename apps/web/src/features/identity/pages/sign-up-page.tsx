import { Radio, Stack, TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@raccordo/identity';
import { checkVatNumber } from '@raccordo/kernel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { signUp } from '../api/credentials.ts';
import { CredentialForm } from '../components/credential-form.tsx';
import { EmailField, NameField } from '../components/fields.tsx';
import classes from '../components/form.module.css';
import { PasswordField } from '../components/password-field.tsx';
import { useFieldError } from '../hooks/use-field-error.ts';

const KINDS = ['sme', 'agency', 'invited'] as const;
type Kind = (typeof KINDS)[number];

/** Says the same at the end whether or not the address was known: the mail says the rest. */
export function SignUpPage() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const [kind, setKind] = useState<Kind>('sme');
  const join = useMutation({ mutationFn: signUp });
  const errorOf = useFieldError(join.error);

  if (join.isSuccess) {
    return (
      <Page
        title={t('signUp.title')}
        heading={t('signUp.sentHeading')}
        lead={t('signUp.sentLead', { email: join.variables.email })}
      >
        <p className={classes.quiet}>{t('signUp.sentHelp')}</p>
        <div className={classes.others}>
          <Link to={paths.signIn(locale)}>{t('signUp.toSignIn')}</Link>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('signUp.title')} heading={t('signUp.heading')} lead={t('signUp.lead')}>
      <CredentialForm
        submit={t('signUp.submit')}
        isBusy={join.isPending}
        error={join.error}
        onSubmit={(field) =>
          join.mutate({
            email: field('email'),
            name: field('name'),
            password: field('password'),
            locale,
            organisation:
              kind === 'invited'
                ? null
                : {
                    kind,
                    name: field('organisation'),
                    vatNumber: checkVatNumber(field('vatNumber')).normalized || null,
                  },
          })
        }
      >
        <Radio.Group
          label={t('signUp.kind')}
          value={kind}
          onChange={(value) => setKind(KINDS.find((known) => known === value) ?? 'sme')}
        >
          <Stack gap={12} mt={12}>
            {KINDS.map((value) => (
              <Radio key={value} value={value} label={t(`signUp.kinds.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {kind !== 'invited' && (
          <div className={classes.pair}>
            <TextInput
              name="organisation"
              autoComplete="organization"
              required
              withAsterisk={false}
              label={t(`signUp.organisation.${kind}`)}
              maxLength={PERSON_LIMITS.organisationName.max}
              error={errorOf('organisation.name')}
            />
            <VatNumberField error={errorOf('organisation.vatNumber')} />
          </div>
        )}
        <NameField error={errorOf('name')} />
        <EmailField error={errorOf('email')} />
        <PasswordField isNew error={errorOf('password')} />
      </CredentialForm>
      <div className={classes.others}>
        <p>
          {t('signUp.alreadyHere')} <Link to={paths.signIn(locale)}>{t('signUp.toSignIn')}</Link>
        </p>
      </div>
    </Page>
  );
}

/** Optional here: it can be added, and checked, later. */
function VatNumberField({ error }: { readonly error: string | undefined }) {
  const { t } = useTranslation('identity');
  const [text, setText] = useState('');
  const { isValid, reason } = checkVatNumber(text);
  const isWrong = text !== '' && !isValid && reason !== 'length';
  return (
    <TextInput
      name="vatNumber"
      label={t('signUp.vatNumber')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      error={error ?? (isWrong ? t('signUp.vatNumberWrong') : undefined)}
    />
  );
}
