import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { CurrentOrganisation, IssuedApiToken } from '@raccordo/api-client';
import { Note, Section } from '@raccordo/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiTokensQuery, createApiToken, type WantedToken } from '../api/api-tokens.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { useProvedMutation } from '../../../shared/session/use-proved-mutation.ts';
import { SCOPES_OF, scopeKey, TOKEN_DAYS } from '../model/token-scopes.ts';
import { CredentialForm } from './credential-form.tsx';
import classes from '../../../shared/forms/form.module.css';
import { ProofDialog } from './proof-dialog.tsx';

const NAME_LENGTH = 80;

export function NewTokenForm({ organisation }: { readonly organisation: CurrentOrganisation }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const [scopes, setScopes] = useState<string[]>([]);
  const [issued, setIssued] = useState<IssuedApiToken | null>(null);
  const create = useProvedMutation(
    (wanted: WantedToken) => createApiToken(organisation.id, wanted),
    async (made) => {
      setIssued(made);
      await queryClient.invalidateQueries({ queryKey: apiTokensQuery(organisation.id).queryKey });
    },
  );
  const errorOf = useFieldError(create.mutation.error);
  return (
    <Section title={t('tokens.new')} note={t('tokens.newNote')}>
      <div className={classes.stack}>
        {issued !== null && (
          <Note variant="bar" title={t('tokens.shownOnce')}>
            <p className={classes.secret} translate="no">
              {issued.secret}
            </p>
          </Note>
        )}
        <CredentialForm
          submit={t('tokens.create')}
          isBusy={create.mutation.isPending}
          error={create.mutation.error}
          onSubmit={(field) =>
            create.mutation.mutate({ name: field('name'), scopes, days: Number(field('days')) })
          }
        >
          <TextInput
            name="name"
            label={t('tokens.name')}
            description={t('tokens.nameHelp')}
            autoComplete="off"
            required
            withAsterisk={false}
            maxLength={NAME_LENGTH}
            error={errorOf('name')}
          />
          <Checkbox.Group
            label={t('tokens.scopes')}
            value={scopes}
            onChange={setScopes}
            error={errorOf('scopes')}
          >
            <Stack gap={12} mt={12}>
              {SCOPES_OF[organisation.kind].map((scope) => (
                <Checkbox key={scope} value={scope} label={t(`scopes.${scopeKey(scope)}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            name="days"
            label={t('tokens.lasts')}
            defaultValue="90"
            data={TOKEN_DAYS.map((days) => ({
              value: String(days),
              label: t('tokens.days', { count: days }),
            }))}
          />
        </CredentialForm>
      </div>
      <ProofDialog act={create} />
    </Section>
  );
}
