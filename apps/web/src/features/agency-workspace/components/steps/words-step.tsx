import { Textarea } from '@mantine/core';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { LOCALES } from '@raccordo/kernel';
import { useTranslation } from 'react-i18next';
import { OwnFileField } from '../own-file-field.tsx';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

/** What it says of itself, in one language at least, and its sign. */
export function WordsStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const { organisationId, profile, change, errorOf } = useDraft();
  return (
    <ProfileStation step="words" takesFocus={takesFocus}>
      <section className={classes.block}>
        {LOCALES.map((locale) => (
          <Textarea
            key={locale}
            size="md"
            label={t(`words.${locale}`)}
            description={t('words.note')}
            rows={6}
            lang={locale}
            maxLength={PROFILE_LIMITS.text.description}
            value={profile.description[locale]}
            error={errorOf(`description.${locale}`)}
            onChange={({ currentTarget: { value } }) =>
              change((now) => ({ ...now, description: { ...now.description, [locale]: value } }))
            }
          />
        ))}
      </section>
      <section className={classes.block}>
        <OwnFileField
          label={t('words.logo')}
          organisationId={organisationId}
          kind="logo"
          fileId={profile.company.logoFileId}
          alt={t('words.logo')}
          onChange={(logoFileId) =>
            change((now) => ({ ...now, company: { ...now.company, logoFileId } }))
          }
        />
      </section>
    </ProfileStation>
  );
}
