import { Button } from '@mantine/core';
import type { OfferedSecondFactor } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../../shared/session/session.ts';
import {
  ACCOUNT_KEYS,
  offerSecondFactor,
  type ReadAccount,
  renewRecoveryCodes,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from '../api/account.ts';
import { asksForProof, useProvedMutation } from '../../../shared/session/use-proved-mutation.ts';
import { CredentialForm } from './credential-form.tsx';
import { CodeField } from './fields.tsx';
import classes from '../../../shared/forms/form.module.css';
import { ProofDialog } from './proof-dialog.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodeList } from './recovery-codes.tsx';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

export function SecondFactorSection({ account }: { readonly account: ReadAccount }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: ACCOUNT_KEYS.account });
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  return (
    <Section title={t('security.secondFactor')} note={t('security.secondFactorNote')}>
      <div className={classes.stack}>
        {codes.length > 0 && <RecoveryCodeList codes={codes} />}
        {account.hasSecondFactor ? (
          <On account={account} onChanged={refresh} onCodes={setCodes} />
        ) : (
          <Off
            isRequired={account.isSecondFactorRequired}
            onTurnedOn={async (fresh) => {
              setCodes(fresh);
              await refresh();
            }}
          />
        )}
      </div>
    </Section>
  );
}

interface OffProps {
  readonly isRequired: boolean;
  readonly onTurnedOn: (codes: readonly string[]) => Promise<void>;
}

function Off({ isRequired, onTurnedOn }: OffProps) {
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
  const [offered, setOffered] = useState<OfferedSecondFactor | null>(null);
  const offer = useProvedMutation(() => offerSecondFactor(), setOffered);
  if (offered !== null) return <Scan offered={offered} onTurnedOn={onTurnedOn} />;
  const { error, isPending, mutate } = offer.mutation;
  return (
    <>
      <p>{t(isRequired ? 'security.isRequired' : 'security.isOff')}</p>
      <Button loading={isPending} onClick={() => mutate(undefined)}>
        {t('security.turnOn')}
      </Button>
      {error !== null && !asksForProof(error) && <p role="alert">{messageOf(error)}</p>}
      <ProofDialog act={offer} />
    </>
  );
}

function Scan({
  offered,
  onTurnedOn,
}: { readonly offered: OfferedSecondFactor } & Pick<OffProps, 'onTurnedOn'>) {
  const { t } = useTranslation('identity');
  const confirm = useMutation({ mutationFn: turnOnSecondFactor, onSuccess: onTurnedOn });
  return (
    <>
      <p>{t('security.scan')}</p>
      <QrCode text={offered.address} label={t('security.qrLabel')} />
      <p>
        {t('security.orType')} <span className={classes.secret}>{offered.secret}</span>
      </p>
      <CredentialForm
        submit={t('security.confirmCode')}
        isBusy={confirm.isPending}
        error={confirm.error}
        onSubmit={(field) => confirm.mutate(field('code'))}
      >
        <CodeField />
      </CredentialForm>
    </>
  );
}

interface OnProps {
  readonly account: ReadAccount;
  readonly onChanged: () => Promise<void>;
  readonly onCodes: (codes: readonly string[]) => void;
}

function On({ account, onChanged, onCodes }: OnProps) {
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
  const renew = useProvedMutation(
    () => renewRecoveryCodes(),
    async (codes) => {
      onCodes(codes);
      await onChanged();
    },
  );
  const off = useProvedMutation(
    () => turnOffSecondFactor(),
    async () => {
      onCodes([]);
      await onChanged();
    },
  );
  const errors = [renew.mutation.error, off.mutation.error].filter(
    (error) => error !== null && !asksForProof(error),
  );
  return (
    <>
      <p>{t('security.isOn', { count: account.recoveryCodesLeft })}</p>
      <div className={classes.actions}>
        <Button
          size="sm"
          variant="outline"
          loading={renew.mutation.isPending}
          onClick={() => renew.mutation.mutate(undefined)}
        >
          {t('security.renewCodes')}
        </Button>
        {!account.isSecondFactorRequired && (
          <Button
            size="sm"
            variant="outline"
            loading={off.mutation.isPending}
            onClick={() => off.mutation.mutate(undefined)}
          >
            {t('security.turnOff')}
          </Button>
        )}
      </div>
      {errors.map((error) => (
        <p key={String(error)} role="alert">
          {messageOf(error)}
        </p>
      ))}
      <ProofDialog act={renew} />
      <ProofDialog act={off} />
    </>
  );
}
