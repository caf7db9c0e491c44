import { Radio, Stack, TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@raccordo/identity';
import { Note } from '@raccordo/ui';
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
import classes from '../../../shared/forms/form.module.css';
import { PasswordField } from '../components/password-field.tsx';
import { VatNumberField, vatNumberOf } from '../../../shared/forms/vat-number-field.tsx';
import { heldInvitation } from '../../../shared/session/held-invitation.ts';
import { useFieldError } from '../hooks/use-field-error.ts';

const KINDS = ['sme', 'agency', 'invited'] as const;
type Kind = (typeof KINDS)[number];

/** Says the same at the end whether or not the address was known: the mail says the rest. */
export function SignUpPage() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const [isHeld] = useState(() => heldInvitation() !== null);
  const [kind, setKind] = useState<Kind>(isHeld ? 'invited' : 'sme');
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
                    vatNumber: vatNumberOf(field('vatNumber')),
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
        {kind === 'invited' && <InvitedNote isHeld={isHeld} />}
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

/** With the link at hand there is nothing to fill in here; without it the address alone will do. */
function InvitedNote({ isHeld }: { readonly isHeld: boolean }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  return (
    <Note variant="bar">
      <p>{t(isHeld ? 'signUp.invitedHeld' : 'signUp.invitedNote')}</p>
      {isHeld && <Link to={paths.invitation(locale)}>{t('signUp.toInvitation')}</Link>}
    </Note>
  );
}
