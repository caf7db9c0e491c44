import { Button, TextInput } from '@mantine/core';
import { type Certification, PROFILE_LIMITS } from '@raccordo/agency';
import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../shared/fields/number-field.tsx';
import { useDraft } from '../hooks/use-profile-draft.ts';
import { webAddressOf } from '../model/sendable-profile.ts';
import { OwnFileField } from './own-file-field.tsx';
import classes from './workspace.module.css';

const { text, list } = PROFILE_LIMITS;
const NONE: Certification = { issuer: '', name: '', year: null, link: null, fileId: null };

/** What others certified, with a link or a document: the document stays between the agency and us. */
export function CertificationRows() {
  const { t } = useTranslation('agency-workspace');
  const { profile, change } = useDraft();
  return (
    <>
      <ul>
        {profile.certifications.map((one, at) => (
          <CertificationRow key={at} one={one} at={at} />
        ))}
      </ul>
      <div>
        <Button
          variant="outline"
          size="sm"
          disabled={profile.certifications.length >= list.certifications}
          onClick={() =>
            change((now) => ({ ...now, certifications: [...now.certifications, NONE] }))
          }
        >
          {t('certification.add')}
        </Button>
      </div>
    </>
  );
}

interface CertificationRowProps {
  readonly one: Certification;
  readonly at: number;
}

function CertificationRow({ one, at }: CertificationRowProps) {
  const { t } = useTranslation('agency-workspace');
  const { organisationId, change, errorOf } = useDraft();
  const path = `certifications.${at}`;
  const set = (part: Partial<Certification>): void =>
    change((now) => ({
      ...now,
      certifications: now.certifications.map((other, place) =>
        place === at ? { ...other, ...part } : other,
      ),
    }));
  return (
    <li className={classes.item}>
      <div className={classes.pair}>
        <TextInput
          label={t('certification.name')}
          maxLength={text.certificationName}
          value={one.name}
          error={errorOf(`${path}.name`)}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label={t('certification.issuer')}
          maxLength={text.issuer}
          value={one.issuer}
          error={errorOf(`${path}.issuer`)}
          onChange={({ currentTarget }) => set({ issuer: currentTarget.value })}
        />
        <NumberField
          id={`certification-year-${at}`}
          label={t('certification.year')}
          isYear
          value={one.year}
          error={errorOf(`${path}.year`)}
          onChange={(year) => set({ year })}
        />
        <TextInput
          label={t('certification.link')}
          inputMode="url"
          autoCapitalize="none"
          maxLength={text.link}
          value={one.link ?? ''}
          error={errorOf(`${path}.link`)}
          onChange={({ currentTarget }) => set({ link: currentTarget.value || null })}
          onBlur={({ currentTarget }) => set({ link: webAddressOf(currentTarget.value) })}
        />
      </div>
      <OwnFileField
        label={t('certification.file')}
        organisationId={organisationId}
        kind="certification"
        fileId={one.fileId}
        onChange={(fileId) => set({ fileId })}
      />
      <LinkButton
        label={t('people.removeLabel', { name: one.name || String(at + 1) })}
        onClick={() =>
          change((now) => ({
            ...now,
            certifications: now.certifications.filter((_, place) => place !== at),
          }))
        }
      >
        {t('people.remove')}
      </LinkButton>
    </li>
  );
}
