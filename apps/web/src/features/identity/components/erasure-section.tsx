import { Button, TextInput } from '@mantine/core';
import type { Erasure } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import classes from '../../../shared/forms/form.module.css';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useProvedMutation } from '../../../shared/session/use-proved-mutation.ts';
import { ACCOUNT_KEYS } from '../api/account.ts';
import {
  askErasure,
  callOffErasure,
  erasureQuery,
  PERSONAL_DATA_KEYS,
} from '../api/personal-data.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';
import { CredentialForm } from './credential-form.tsx';
import { ProofDialog } from './proof-dialog.tsx';

const CONSEQUENCES = ['account', 'organisations', 'words', 'log', 'grace'] as const;

/** Leaving for good: what it means, what stands in the way, and the way back while there is one. */
export function ErasureSection() {
  const { t } = useTranslation('identity');
  const erasure = useQuery(erasureQuery);
  return (
    <Section title={t('data.erasure')} note={t('data.erasureNote')}>
      <AsyncView query={erasure} waitingText={t('data.waiting')} waitingLines={3}>
        {(state) => {
          if (state.dueAt !== null) return <Due dueAt={state.dueAt} />;
          return state.soleOwnerships.length > 0 ? (
            <InTheWay erasure={state} />
          ) : (
            <AskForm erasure={state} />
          );
        }}
      </AsyncView>
    </Section>
  );
}

function Due({ dueAt }: { readonly dueAt: string }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const messageOf = useIdentityMessage();
  const queryClient = useQueryClient();
  const callOff = useMutation({
    mutationFn: callOffErasure,
    onSettled: () => queryClient.invalidateQueries({ queryKey: PERSONAL_DATA_KEYS.erasure }),
  });
  return (
    <div className={classes.stack}>
      <p role="status" className={classes.problem}>
        {t('data.due', { on: format.date(dueAt) })}
      </p>
      <p>{t('data.dueLead')}</p>
      <Button loading={callOff.isPending} onClick={() => callOff.mutate()}>
        {t('data.callOff')}
      </Button>
      {callOff.isError && <p role="alert">{messageOf(callOff.error)}</p>}
    </div>
  );
}

function InTheWay({ erasure }: { readonly erasure: Erasure }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  return (
    <div className={classes.stack}>
      <p>{t('data.lastOwner')}</p>
      <ul className={classes.rows}>
        {erasure.soleOwnerships.map(({ organisationId, name }) => (
          <li key={organisationId} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <Link to={paths.organisation(locale, organisationId)}>
              {t('data.passOn', { name })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskForm({ erasure }: { readonly erasure: Erasure }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const ask = useProvedMutation(askErasure, (asked) => {
    queryClient.setQueryData(PERSONAL_DATA_KEYS.erasure, asked);
    return queryClient.invalidateQueries({ queryKey: ACCOUNT_KEYS.sessions });
  });
  const errorOf = useFieldError(ask.mutation.error);
  return (
    <div className={classes.stack}>
      <ul className={classes.points}>
        {CONSEQUENCES.map((consequence) => (
          <li key={consequence}>
            {t(`data.consequences.${consequence}`, { count: erasure.graceDays })}
          </li>
        ))}
      </ul>
      <CredentialForm
        submit={t('data.erase')}
        isGrave
        isBusy={ask.mutation.isPending}
        error={ask.mutation.error}
        onSubmit={(field) => ask.mutation.mutate(field('confirmedEmail'))}
      >
        <TextInput
          name="confirmedEmail"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          label={t('data.confirmedEmail')}
          description={t('data.confirmedEmailHelp')}
          error={errorOf('email')}
        />
      </CredentialForm>
      <ProofDialog act={ask} />
    </div>
  );
}
