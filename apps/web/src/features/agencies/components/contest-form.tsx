import { Button, NativeSelect, Textarea } from '@mantine/core';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { QuestionDialog } from '@raccordo/ui';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useContestMessage } from '../hooks/use-contest-message.ts';
import { useContestClaim } from '../api/contest-claim.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import classes from './contest-form.module.css';

/** "This is not true, because…": anybody signed in may say so; an admin decides. */
export function ContestButton({ agency }: { readonly agency: AgencyProfile }) {
  const { t } = useTranslation('agencies');
  const [isOpen, setOpen] = useState(false);
  if (agency.offers.length === 0) return null;
  return (
    <div className={classes.foot}>
      <span>{t('contest.question')} </span>
      <Button variant="outline" size="sm" onClick={() => setOpen(true)}>
        {t('contest.open')}
      </Button>
      <QuestionDialog isOpen={isOpen} title={t('contest.title')} onClose={() => setOpen(false)}>
        <ContestForm agency={agency} onClose={() => setOpen(false)} />
      </QuestionDialog>
    </div>
  );
}

interface ContestFormProps {
  readonly agency: AgencyProfile;
  readonly onClose: () => void;
}

function ContestForm({ agency, onClose }: ContestFormProps) {
  const { t } = useTranslation('agencies');
  const names = useNames();
  const messageOf = useContestMessage();
  const contest = useContestClaim();
  const problemId = useId();
  const [capability, setCapability] = useState(agency.offers[0]?.capability ?? 'diagnosis');
  const [reason, setReason] = useState('');

  if (contest.isSuccess) {
    return (
      <div className={classes.form}>
        <p role="status">{t('contest.sent')}</p>
        <Button onClick={onClose}>{t('contest.close')}</Button>
      </div>
    );
  }
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') contest.mutate({ slug: agency.slug, capability, reason });
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <p>{t('contest.lead')}</p>
      <NativeSelect
        label={t('contest.claim')}
        value={capability}
        onChange={({ currentTarget }) => {
          const chosen = CAPABILITY_IDS.find((id) => id === currentTarget.value);
          if (chosen !== undefined) setCapability(chosen);
        }}
        data={agency.offers.map((offer) => ({
          value: offer.capability,
          label: names.capability(offer.capability),
        }))}
      />
      <Textarea
        label={t('contest.reason')}
        description={t('contest.reasonHelp')}
        rows={4}
        maxLength={PROFILE_LIMITS.text.reason}
        value={reason}
        required
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        aria-describedby={contest.isError ? problemId : undefined}
      />
      {contest.isError && (
        <p id={problemId} role="alert" className={classes.problem}>
          {messageOf(contest.error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={contest.isPending}>
          {t('contest.send')}
        </Button>
        <Button variant="outline" onClick={onClose}>
          {t('contest.cancel')}
        </Button>
      </div>
    </form>
  );
}
