import { Button, TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@raccordo/identity';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useFoundAgency } from '../api/found-agency.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';
import { VatNumberField } from './vat-number-field.tsx';
import classes from './workspace.module.css';

/** A name is enough to begin; the rest is asked in the profile. */
export function FoundAgencyForm() {
  const { t } = useTranslation('agency-workspace');
  const messageOf = useWorkspaceMessage();
  const found = useFoundAgency();
  const [name, setName] = useState('');
  const [vatNumber, setVatNumber] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { error } = found;
  const isWrong = (path: string): boolean =>
    error instanceof ApiProblem && error.violations.some((one) => one.path === path);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') found.mutate({ name: name.trim(), vatNumber });
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        size="md"
        label={t('found.name')}
        autoComplete="organization"
        maxLength={PERSON_LIMITS.organisationName.max}
        value={name}
        error={isMissing || isWrong('name') ? t('violation.required') : undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <VatNumberField
        isItalian
        isOptional
        value={vatNumber}
        error={isWrong('vatNumber') ? t('violation.vat_number') : undefined}
        onChange={setVatNumber}
      />
      {error !== null && (
        <p role="alert" className={classes.problem}>
          {messageOf(error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={found.isPending}>
          {t('found.submit')}
        </Button>
        <span className={classes.quiet}>{t('found.note')}</span>
      </div>
    </form>
  );
}
