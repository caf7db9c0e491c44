import { Button, Checkbox, NativeSelect, Radio } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useWorksForAgency } from '../../../shared/session/own-agency.ts';
import { usePerson } from '../../../shared/session/session.ts';
import type { KindPreference, Preferences, SavePreferences } from '../api/notification-types.ts';
import classes from './preferences-form.module.css';

export interface PreferencesFormProps {
  readonly preferences: Preferences;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly error: unknown;
  /** Something differs from what was saved. */
  readonly onTouch: () => void;
  readonly onSave: (wanted: SavePreferences) => void;
}

const MAILS = ['now', 'digest', 'off'] as const;
const FREQUENCIES = ['daily', 'weekly', 'never'] as const;

/** What one is told, where, and how often; security is said and cannot be silenced. */
export function PreferencesForm({
  preferences,
  isSaving,
  isSaved,
  error,
  onTouch,
  onSave,
}: PreferencesFormProps) {
  const { t } = useTranslation('notifications');
  const [digest, setDigest] = useState(preferences.digest);
  const [kinds, setKinds] = useState(preferences.kinds);
  const change = (changed: KindPreference) =>
    setKinds((known) => known.map((one) => (one.kind === changed.kind ? changed : one)));
  const isOfAgencies = useConcernsAgencies();
  const groups = (['organisations', 'agencies', 'security'] as const)
    .map((id) => ({ id, kinds: kinds.filter((one) => groupOf(one) === id) }))
    .filter(({ id, kinds: own }) => own.length > 0 && (id !== 'agencies' || isOfAgencies));
  return (
    <form
      onChange={onTouch}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ digest, kinds: kinds.map(({ kind, inApp, mail }) => ({ kind, inApp, mail })) });
      }}
    >
      <Section title={t('preferences.digest')} note={t('preferences.digestNote')}>
        <Radio.Group
          aria-label={t('preferences.digest')}
          value={digest}
          onChange={(chosen) => setDigest(FREQUENCIES.find((one) => one === chosen) ?? digest)}
        >
          <div className={classes.radios}>
            {FREQUENCIES.map((frequency) => (
              <Radio
                key={frequency}
                value={frequency}
                label={t(`preferences.frequency.${frequency}`)}
              />
            ))}
          </div>
        </Radio.Group>
      </Section>
      {groups.map(({ id, kinds: own }) => (
        <Section
          key={id}
          title={t(`preferences.group.${id}`)}
          note={t(`preferences.groupNote.${id}`)}
        >
          <ul className={classes.kinds}>
            {own.map((preference) => (
              <KindRow key={preference.kind} preference={preference} onChange={change} />
            ))}
          </ul>
        </Section>
      ))}
      <div className={classes.foot}>
        {error !== null && <ProblemNote error={error} />}
        <Button type="submit" loading={isSaving}>
          {t('preferences.save')}
        </Button>
        <p role="status">{isSaved ? t('preferences.saved') : ''}</p>
      </div>
    </form>
  );
}

function groupOf({ kind, isSecurity }: KindPreference): 'organisations' | 'agencies' | 'security' {
  if (isSecurity) return 'security';
  return kind === 'adviser-added' ? 'organisations' : 'agencies';
}

/** Whether news of agencies ever come: to their people, and to admins. */
function useConcernsAgencies(): boolean {
  const worksForAgency = useWorksForAgency();
  return usePerson()?.isAdmin === true || worksForAgency;
}

interface KindRowProps {
  readonly preference: KindPreference;
  readonly onChange: (changed: KindPreference) => void;
}

function KindRow({ preference, onChange }: KindRowProps) {
  const { t } = useTranslation('notifications');
  const nameId = useId();
  const { kind, isSecurity, inApp, mail } = preference;
  return (
    <li>
      <div className={classes.kind} role="group" aria-labelledby={nameId}>
        <p id={nameId} className={classes.name}>
          {t(`kind.${kind}`)}
        </p>
        <Checkbox
          label={t('preferences.inApp')}
          checked={inApp}
          onChange={({ currentTarget: { checked } }) => onChange({ ...preference, inApp: checked })}
        />
        {isSecurity ? (
          <p className={classes.always}>{t('preferences.always')}</p>
        ) : (
          <NativeSelect
            size="sm"
            aria-label={t('preferences.mail')}
            value={mail}
            data={MAILS.map((choice) => ({
              value: choice,
              label: t(`preferences.mailChoice.${choice}`),
            }))}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...preference, mail: MAILS.find((choice) => choice === value) ?? mail })
            }
          />
        )}
      </div>
    </li>
  );
}
