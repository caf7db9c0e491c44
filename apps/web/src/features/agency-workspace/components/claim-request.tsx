import { Button, NativeSelect, Textarea } from '@mantine/core';
import { PROFILE_LIMITS, validateCaseForPublication } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useAct } from '../api/act.ts';
import type { OwnCase } from '../api/types.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';
import classes from './workspace.module.css';

export interface ClaimRequestProps {
  readonly organisationId: string;
  readonly capability: CapabilityId;
  /** To ask for a verification, or to answer what the examiner asked. */
  readonly act: 'request' | 'answer';
  readonly cases: readonly OwnCase[];
}

/** Only a finished case of that very capability can prove it: those are the ones to choose from. */
export function ClaimRequest({ organisationId, capability, act, cases }: ClaimRequestProps) {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  const locale = useLocale();
  const messageOf = useWorkspaceMessage();
  const send = useAct(organisationId);
  const [isOpen, setOpen] = useState(act === 'answer');
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const fitting = cases.filter(
    ({ content }) =>
      content.capabilities.includes(capability) &&
      validateCaseForPublication(content, today).length === 0,
  );
  const [caseId, setCaseId] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const chosen = caseId ?? fitting[0]?.id ?? null;
  const name = names.capability(capability);

  if (fitting.length === 0) {
    return (
      <p>
        <Link to={paths.agencyCase(locale, 'new')}>{t('evidence.needsCase')}</Link>
      </p>
    );
  }
  if (!isOpen) {
    return (
      <div>
        <Button
          variant="outline"
          size="sm"
          aria-label={t('evidence.requestLabel', { offer: name })}
          onClick={() => setOpen(true)}
        >
          {t('evidence.request')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return;
        send.mutate({
          path: `/claims/${encodeURIComponent(capability)}/${act}`,
          body: { caseId: chosen, message: message.trim() },
        });
      }}
    >
      <NativeSelect
        label={t('evidence.case')}
        value={chosen ?? ''}
        data={fitting.map(({ id, content }) => ({ value: id, label: content.title }))}
        onChange={({ currentTarget }) => setCaseId(currentTarget.value)}
      />
      <Textarea
        label={t(act === 'answer' ? 'evidence.answer' : 'evidence.message')}
        rows={3}
        maxLength={PROFILE_LIMITS.text.reason}
        value={message}
        onChange={({ currentTarget }) => setMessage(currentTarget.value)}
      />
      {send.isError && (
        <p role="alert" className={classes.problem}>
          {messageOf(send.error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" size="sm" loading={send.isPending}>
          {t('evidence.send')}
        </Button>
      </div>
    </form>
  );
}
