import { useRefusal } from '../hooks/use-refusal.ts';
import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sides.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  /** Without a word of explanation it may be taken. */
  readonly isPlain?: boolean;
}

export interface DecisionFormProps {
  readonly choices: readonly Choice[];
  readonly reasonLabel: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onDecide: (choice: string, reason: string) => void;
}

/** What to do, and why: the agency reads the reason, the log keeps it. */
export function DecisionForm({ choices, reasonLabel, isBusy, error, onDecide }: DecisionFormProps) {
  const { t } = useTranslation('curation');
  const messageOf = useRefusal();
  const [value, setValue] = useState(choices[0]?.value ?? '');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const choice = choices.find((one) => one.value === value);

  const decide = () => {
    const lacks = choice?.isPlain !== true && reason.trim() === '';
    setMissing(lacks);
    if (!lacks) onDecide(value, reason.trim());
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <Radio.Group
        value={value}
        onChange={setValue}
        label={t('decision.label')}
        className={classes.part}
      >
        <div className={classes.choices}>
          {choices.map((one) => (
            <Radio key={one.value} value={one.value} label={one.label} description={one.note} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={reasonLabel}
        value={reason}
        maxLength={1000}
        rows={3}
        required={choice?.isPlain !== true}
        withAsterisk={false}
        description={
          choice?.isPlain === true ? t('decision.reasonFree') : t('decision.reasonNeeded')
        }
        error={isMissing ? t('decision.reasonMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error !== null && error !== undefined && <p role="alert">{messageOf(error)}</p>}
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>
          {t('decision.submit')}
        </Button>
        <span className={classes.quiet}>{t('decision.kept')}</span>
      </div>
    </form>
  );
}
